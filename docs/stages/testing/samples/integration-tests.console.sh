# database: postgresql
# needs: ../../languages/samples/nodejs_packages.sh, integration_schema.sql, integration_lending.py, integration_lending.mjs, integration_lending.java, integration_lending.php, integration_lending.rb, unit_tools.sh
python -m unittest -v integration_lending
node --test --test-reporter=spec integration_lending.mjs
javac integration_lending.java
junit --select-class LendingTest
phpunit --testdox LendingTest.php
ruby integration_lending.rb --verbose --seed 1
psql --tuples-only --command "SELECT count(*) AS left_over FROM tool"
