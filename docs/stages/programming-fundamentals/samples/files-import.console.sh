# needs: files_fees.py, files_fees.mjs, files_fees.java, files_import.java, files_fees.php, files_fees.rb
python -c 'import files_fees; print(files_fees.late_fee(30))'
node --input-type=module -e '
import { lateFee } from "./files_fees.mjs"; console.log(lateFee(30))'
javac -d classes files_fees.java files_import.java
java -cp classes Import
php -r 'require "./files_fees.php"; echo late_fee(30), "\n";'
ruby -e 'require "./files_fees"; puts Fees.late_fee(30)'
