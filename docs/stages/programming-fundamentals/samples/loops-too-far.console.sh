# needs: loops-past.java
python -c 'print([50, 20, 30][3])' 2>&1 | tail -n 1
java loops-past.java 2>&1 | head -n 1
php -d log_errors=0 -d display_errors=1 -r 'echo [50, 20, 30][3];'
ruby -e 'puts 1 + [50, 20, 30][3]' 2>&1 | head -n 1
node -p '1 + [50, 20, 30][3]'
python -c 'print([50, 20, 30][-1])'
