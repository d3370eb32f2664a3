# database: postgresql
# needs: ../../languages/samples/nodejs_packages.sh, toolshed-tables.pg.sql, toolshed-express.mjs, express_test.mjs

cat express_test.mjs
node --test --test-reporter=spec | grep -E '✔|✖|ℹ (pass|fail)' | sed 's/ ([0-9.]*ms)//'
