# database: postgresql
# needs: laravel_app.php, laravel_test.php

mv laravel_test.php LoansTest.php
sed -n '/public function test/,$p' LoansTest.php
phpunit --order-by=random LoansTest.php | grep -E '^(OK|FAILURES|Tests:)'
phpunit --order-by=random LoansTest.php | grep -E '^(OK|FAILURES|Tests:)'
