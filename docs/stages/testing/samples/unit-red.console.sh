# needs: unit_fee.py, unit_fee.mjs, unit_fee.java, unit_fee.php, unit_fee.rb, unit_fee_test.py, unit_fee_test.mjs, unit_fee_test.java, unit_fee_test.php, unit_fee_test.rb, unit_tools.sh
# fails
sed -i 's/1000/999/' unit_fee.py unit_fee.mjs unit_fee.java unit_fee.php unit_fee.rb
python -m unittest -f unit_fee_test
node --test --test-reporter=spec unit_fee_test.mjs | grep -A 10 'failing tests'
javac unit_fee.java unit_fee_test.java
junit --select-class FeeTest | grep -A 4 Failures
phpunit FeeTest.php
ruby unit_fee_test.rb --seed 1
