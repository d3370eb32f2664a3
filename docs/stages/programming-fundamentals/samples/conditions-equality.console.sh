# needs: conditions-equal.java
node -p '[1 == "1", 1 === "1", 0 == "", [1] === [1]]'
php -r 'var_dump(1 == "1", 1 === "1");'
cat conditions-equal.java
java conditions-equal.java
python -c 'print(1 == "1", 1 == 1.0, [1] == [1], [1] is [1])'
ruby -e 'p [1 == "1", 1 == 1.0, [1] == [1], [1].equal?([1])]'
