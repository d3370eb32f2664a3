# needs: debug_attach.txt, debug_server.mjs, debug_typed.py, debug_typed.sh, debug_attach.sh
curl -s http://127.0.0.1:8000/1 http://127.0.0.1:8000/3
kill -USR1 $server
typed node inspect 127.0.0.1:9229 < attach.txt
curl -s http://127.0.0.1:8000/1
