# needs: debug-import.py, debug-import.mjs, debug-import.java, debug-import.php, debug-import.rb, debug_loans.csv
# fails
mv debug_loans.csv loans.csv
python debug-import.py loans.csv
node debug-import.mjs loans.csv
java debug-import.java loans.csv
php debug-import.php loans.csv
ruby debug-import.rb loans.csv
