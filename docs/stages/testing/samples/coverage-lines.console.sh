# needs: coverage_fee.mjs, coverage_test.mjs

cat coverage_fee.mjs coverage_test.mjs
node --test --experimental-test-coverage --test-reporter=tap | grep -E '^# (pass|fail|file|coverage_fee)'
sed -i 's/30)/31)/' coverage_fee.mjs
node --test --test-reporter=tap | grep -E '^# (pass|fail)'
sed -i 's/ok(fee(13) >= 0)/equal(fee(13), 30)/' coverage_test.mjs
node --test --test-reporter=tap | grep -E '^# (pass|fail)|expected:|actual:'
sed -i 's/31)/30)/' coverage_fee.mjs
node --test --test-reporter=tap | grep -E '^# (pass|fail)'
