# needs: flask_hang.py, flask_ask.py

cat > gunicorn.conf.py <<'PY'
bind = "unix:shed.sock"
workers = 2          # processes; each answers one request at a time
timeout = 2          # seconds without a sign of life, then the worker is replaced
graceful_timeout = 2 # seconds to finish when told to stop
PY
gunicorn --pid shed.pid flask_hang:app 2> shed.log &
until [ -S shed.sock ] && [ -f shed.pid ]; do sleep 0.1; done
python flask_ask.py
grep -o 'WORKER TIMEOUT' shed.log
kill "$(cat shed.pid)"
wait
