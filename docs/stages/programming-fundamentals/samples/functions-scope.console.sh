cat > count.py <<'END'
count = 0
def add():
    count += 1
add()
END
python count.py 2>&1 | tail -n 1
node -e 'if (true) { let count = 1; } console.log(count)' 2>&1 | grep Error:
php -d log_errors=0 -d display_errors=1 -r '$count = 1; function show() { echo $count; } show();'
ruby -e 'count = 1; def show = puts(count); show' 2>&1 | head -n 1
