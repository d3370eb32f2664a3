cat > toolshed.socket <<'END'
[Socket]
ListenStream=127.0.0.1:8000

[Install]
WantedBy=sockets.target
END
cat > toolshed.service <<'END'
[Service]
User=toolshed
ExecStart=/usr/bin/python3 /srv/toolshed/current/app.py
END
systemd-analyze verify ./toolshed.socket && echo "nothing found"
