new="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -sha256"
openssl req -x509 $new -keyout root.key -out root.pem -days 3650 \
  -subj "/CN=Toolshed Root" 2> /dev/null
openssl req -x509 $new -keyout middle.key -out middle.pem -days 365 \
  -CA root.pem -CAkey root.key -subj "/CN=Toolshed Servers" \
  -addext basicConstraints=critical,CA:TRUE,pathlen:0 2> /dev/null
openssl req -x509 $new -keyout leaf.key -out leaf.pem -days 90 \
  -CA middle.pem -CAkey middle.key -subj "/CN=toolshed.example" \
  -addext basicConstraints=critical,CA:FALSE \
  -addext subjectAltName=DNS:toolshed.example 2> /dev/null
openssl x509 -in leaf.pem -noout -ext subjectAltName,basicConstraints
openssl verify -CAfile root.pem leaf.pem 2>&1 | grep error
openssl verify -CAfile root.pem -untrusted middle.pem leaf.pem
openssl x509 -in leaf.pem -noout -checkend $((30 * 24 * 3600))
openssl x509 -in leaf.pem -noout -checkend $((91 * 24 * 3600)) ||
  echo alarm
