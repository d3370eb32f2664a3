# A server with three certificates, chosen by the name that is asked for; `curl` here leads every name to it.
subject() { printf '/CN=%s' "$1"; }
key() { openssl ecparam -genkey -name prime256v1 -noout -out "$1.key"; }
key toolshed-ca
openssl req -x509 -new -key toolshed-ca.key -subj "$(subject 'Toolshed test authority')" -days 2 -out toolshed-ca.pem
printf '%s\n' '[ca]' 'default_ca = own' '[own]' 'dir = .' 'database = ./index.txt' 'new_certs_dir = .' 'rand_serial = yes' \
  'default_md = sha256' 'policy = any' 'copy_extensions = copy' 'unique_subject = no' 'email_in_dn = no' '[any]' 'commonName = supplied' >ca.conf
: >index.txt
issue() { # file, name in the certificate, from, until
  key "$1"
  openssl req -new -key "$1.key" -subj "$(subject "$2")" -addext "subjectAltName=DNS:$2" -out "$1.csr"
  openssl ca -batch -config ca.conf -cert toolshed-ca.pem -keyfile toolshed-ca.key -in "$1.csr" -startdate "$3" -enddate "$4" -notext -out "$1.pem"
}
issue good toolshed.example 20260101000000Z 20490101000000Z
issue expired expired.toolshed.example 20240101000000Z 20240401000000Z
key own
openssl req -x509 -new -key own.key -subj "$(subject own.toolshed.example)" -addext "subjectAltName=DNS:own.toolshed.example" -days 2 -out own.pem
tls_port=$(python -c '
import socket
with socket.create_server(("127.0.0.1", 0)) as one: print(one.getsockname()[1])')
python http_tls.py "$tls_port" &
trap "kill $!" EXIT
until (: </dev/tcp/127.0.0.1/"$tls_port") 2>/dev/null; do sleep 0.05; done

curl() {
  command curl -sS --connect-to "::127.0.0.1:$tls_port" "$@" 2>&1 | sed 's/\r//; s/target hostname/target host name/' | grep -v -e '^More details' -e '^$' -e '^curl failed' -e '^establish' -e '^how to fix'
  return "${PIPESTATUS[0]}"
}
