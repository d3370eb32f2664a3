# needs: containers_worker.py, containers_wait.sh
cat > start.sh <<'END'
#!/bin/sh
echo "migrations done"
python containers_worker.py
END
sh start.sh & until_ready
kill -TERM $!; wait $! || echo "it ends with $?"
sleep 3
sed -i 's/^python/exec python/' start.sh
sh start.sh & until_ready
kill -TERM $!; wait $! && echo "it ends with $?"
