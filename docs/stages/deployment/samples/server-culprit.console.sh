# needs: server_port.sh, server_hog.py
python server_hog.py > hog.out 2>&1 & until_file ready; ls
lsof -a -p $! +L1 -F sn | grep -E '^(s|n)'
ls /proc/$!/fd | wc -l
lsof -p $! -F n | grep '^n/' | sort | uniq -c | sort -rn | head -1
python -m http.server --bind 127.0.0.1 $PORT 2>&1 | tail -1
lsof -t -iTCP:$PORT -sTCP:LISTEN | xargs ps -o args= -p
kill $!
