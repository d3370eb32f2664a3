# needs: unit_fee.py, unit_fee.mjs, unit_fee.java, unit_fee.php, unit_fee.rb, unit_fee_test.py, unit_fee_test.mjs, unit_fee_test.java, unit_fee_test.php, unit_fee_test.rb, unit_tools.sh
python -m unittest -v unit_fee_test
pytest -q unit_fee_test.py
node --test --test-reporter=spec unit_fee_test.mjs
javac unit_fee.java unit_fee_test.java
junit --select-class FeeTest
phpunit --testdox FeeTest.php
ruby unit_fee_test.rb --verbose --seed 1
