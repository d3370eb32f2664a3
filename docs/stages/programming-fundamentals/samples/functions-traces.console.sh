# needs: functions-trace.py, functions-trace.js, functions-trace.java, functions-trace.php, functions-trace.rb
# fails
python functions-trace.py four; echo $?
node functions-trace.js four; echo $?
java functions-trace.java four; echo $?
php -d log_errors=0 -d display_errors=1 functions-trace.php four; echo $?
ruby functions-trace.rb four; echo $?
