# needs: env-first.py, env-report.py, env-report.js, env-report.java, env-report.php, env-report.rb
# fails
python env-first.py; echo $?
python env-report.py; echo $?
node env-report.js > /dev/null 2>&1; echo $?
java env-report.java > /dev/null 2>&1; echo $?
php env-report.php > /dev/null 2>&1; echo $?
ruby env-report.rb > /dev/null 2>&1; echo $?
