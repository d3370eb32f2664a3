# needs: http-tls.sh, http_tls.py
# fails
curl --cacert toolshed-ca.pem https://toolshed.example/
curl --cacert toolshed-ca.pem https://expired.toolshed.example/
curl --cacert toolshed-ca.pem https://shop.toolshed.example/
curl https://own.toolshed.example/
curl https://toolshed.example/
