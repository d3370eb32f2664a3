node -p '[Number("12abc"), parseInt("12abc"), parseInt("2,5"), Number("")]'
php -r 'var_dump((int) "12abc", (int) "2,5", (int) "");'
ruby -e 'p ["12abc".to_i, "2,5".to_i, "".to_i]'
python -c 'print(int("1_000"), int(2.9))'
