# needs: values-null.java
python -c 'bo = None; print(bo.upper())' 2>&1 | tail -n 1
python -c 'print({"Ana": 1}["Dev"])' 2>&1 | tail -n 1
node -e 'let bo; console.log(bo.length)' 2>&1 | grep Error:
java values-null.java 2>&1 | head -n 1
php -d log_errors=0 -d display_errors=1 -r '$bo = null; $bo->call();' | grep Uncaught
php -d log_errors=0 -d display_errors=1 -r 'echo ["Ana" => 1]["Dev"];'
ruby -e 'bo = nil; puts bo.length' 2>&1 | head -n 1
