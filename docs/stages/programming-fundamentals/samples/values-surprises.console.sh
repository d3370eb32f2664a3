# needs: values-limits.java
# fails
python -c 'print(7 / 2, -7 // 2, 2**63, "10" < "9")'
python -c 'print("2" + 1)' 2>&1 | tail -n 1
node -p '[7 / 2, "2" + 1, "2" - 1, "10" < "9", 9007199254740991 + 2]'
cat values-limits.java
java values-limits.java
php -r 'var_dump(7 / 2, "2" + 1, "10" < "9", PHP_INT_MAX + 1);'
ruby -e 'p [7 / 2, -7 / 2, 2**63, "10" < "9", "2" * 3]'
ruby -e 'p "2" + 1' 2>&1 | head -n 1
