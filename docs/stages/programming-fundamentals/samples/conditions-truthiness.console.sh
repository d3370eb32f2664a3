# needs: conditions-if.java
python -c 'print([bool(v) for v in (0, "", "0", [], None)])'
node -p '[0, "", "0", [], null].map(Boolean)'
php -r 'echo json_encode(array_map(boolval(...), [0, "", "0", [], null])), "\n";'
ruby -e 'p [0, "", "0", [], nil].map { |v| v ? true : false }'
java conditions-if.java 2>&1 | head -n 1
