cat > toolshed.service <<'END'
[Unit]
Description=Toolshed, the tool library
After=network-online.target postgresql.service
Wants=network-online.target
StartLimitIntervalSec=60
StartLimitBurst=5

[Service]
User=toolshed
WorkingDirectory=/srv/toolshed/current
EnvironmentFile=/etc/toolshed/settings.env
LoadCredential=database_url:/etc/toolshed/database_url
ExecStart=/usr/bin/python3 app.py
Restart=on-failure
RestartSec=2
TimeoutStopSec=30
StateDirectory=toolshed
NoNewPrivileges=yes
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes

[Install]
WantedBy=multi-user.target
END
systemd-analyze verify ./toolshed.service && echo "nothing found"
sed 's/RestartSec/RestartDelay/; s/-failure/failure/' toolshed.service > ignored.service
systemd-analyze verify ./ignored.service; echo "exit code $?"
sed 's/app.py/"app.py/' toolshed.service > fatal.service
systemd-analyze verify ./fatal.service || echo "exit code $?"
