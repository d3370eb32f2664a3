# Starts nginx with the settings of tls-names.nginx.conf; `curl` and `openssl s_client` here lead every name to it.
python tls_certificates.py
tls_port=$(python -c '
import socket
with socket.create_server(("127.0.0.1", 0)) as one: print(one.getsockname()[1])')
sed "s/\b8080\b/$tls_port/; s#/srv/toolshed#$PWD#" tls-names.nginx.conf >names.conf
printf '%s\n' 'daemon off; worker_processes 1; pid nginx.pid; error_log stderr crit;' 'events {}' 'http {' 'access_log off;' \
  'client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;' \
  "include $PWD/names.conf; }" >main.conf
PATH=$PATH:/usr/sbin:/sbin
nginx -p "$PWD" -c "$PWD/main.conf" -e stderr &
tls_nginx=$!
trap 'kill $tls_nginx; wait $tls_nginx' EXIT
until (: </dev/tcp/127.0.0.1/"$tls_port") 2>/dev/null; do sleep 0.05; done

curl() {
  command curl -sS --connect-to "::127.0.0.1:$tls_port" "$@" 2>&1 |
    sed 's/\r//; s/target hostname/target host name/' | grep -v -e '^More details' -e '^$' -e '^curl failed' -e '^establish' -e '^how to fix'
  return "${PIPESTATUS[0]}"
}
openssl() {
  if [[ $1 == s_client ]]; then
    shift
    set -- "${@/%:443/:$tls_port}"
    set -- "${@/#toolshed.example:/127.0.0.1:}"
    set -- "${@/#short.toolshed.example:/127.0.0.1:}"
    command openssl s_client "$@" </dev/null 2>/dev/null | sed "s/CN = /CN=/"
  else
    command openssl "$@"
  fi
}
