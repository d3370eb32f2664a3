# needs: tls_names.sh, tls_certificates.py
# server: tls-names.nginx.conf
# fails
curl --cacert root.pem https://toolshed.example/
curl --cacert root.pem https://shop.toolshed.example/
curl --cacert root.pem https://expired.toolshed.example/
curl --cacert root.pem https://short.toolshed.example/
openssl s_client -connect short.toolshed.example:443 \
  -servername short.toolshed.example -CAfile root.pem |
  grep -E '^ [0-9] s:|^   i:|^Verif'
openssl s_client -connect toolshed.example:443 \
  -servername toolshed.example -CAfile root.pem |
  grep -E '^ [0-9] s:|^   i:|^Verif'
