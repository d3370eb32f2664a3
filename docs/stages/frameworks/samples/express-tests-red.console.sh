# database: postgresql
# needs: ../../languages/samples/nodejs_packages.sh, toolshed-tables.pg.sql, toolshed-express.mjs, express_test.mjs

sed -i -e '/^  app.use(answerError);/d' -e '/^  app.use(helmet());/i\  app.use(answerError);' toolshed-express.mjs
grep 'app.use' toolshed-express.mjs
node --test --test-reporter=spec 2>&1 | grep -E '^(✔|✖|ℹ (pass|fail))|actual:|expected:' | sed 's/ ([0-9.]*ms)//'
