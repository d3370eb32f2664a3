# needs: debug_due.py
mv debug_due.py due.py
cat due.py
printf '%s\n' LANG=en_GB.UTF-8 SHED=/home/ana/shed TZ=Europe/Berlin DEBUG=1 > laptop.env
printf '%s\n' LANG=C.UTF-8 SHED=/srv/shed TZ=UTC DEBUG=0 > server.env
with() { env -i PATH="$PATH" "$@" python due.py; }
with $(cat laptop.env)
with $(cat server.env)
with $(head -n 2 laptop.env) $(tail -n 2 server.env)
with $(head -n 2 server.env) $(tail -n 2 laptop.env)
with $(cat server.env) TZ=Europe/Berlin
