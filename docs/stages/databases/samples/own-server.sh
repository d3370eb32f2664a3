# For transcripts that start a PostgreSQL of their own. It listens on a socket in this folder only, and is stopped at the end.
# Debian keeps its programs out of PATH, because several versions may be installed.
bin=$(find /usr/lib/postgresql/*/bin -maxdepth 0 2>/dev/null | sort -V | tail -n 1)
PATH=${bin:+$bin:}$PATH
export PGHOST=$PWD PGUSER=toolshed PGDATABASE=postgres

# PostgreSQL refuses to run as root, which is who one is in a container.
as_server() {
  if [ "$(id -u)" = 0 ]; then setpriv --reuid=nobody --regid=nogroup --clear-groups -- "$@"; else command "$@"; fi
}
if [ "$(id -u)" = 0 ]; then chown nobody . ; fi
mkdir() { as_server mkdir "$@"; }
initdb() { as_server initdb --no-sync "$@"; }
pg_ctl() { as_server pg_ctl -o "-k '$PGHOST' -c listen_addresses=''" "$@"; }
pg_basebackup() { as_server pg_basebackup --no-sync "$@"; }
stop_all() {
  for running in */postmaster.pid; do
    if [ -f "$running" ]; then pg_ctl -s -D "${running%/*}" -m immediate stop; fi
  done
}
trap stop_all EXIT
