# insecure: tls-client.py
# server: tls-names.nginx.conf
# application: tls_app.py
# Insecure: the check is off, "only until the certificate is fixed".
import os
import socket
import ssl
from urllib.parse import urlsplit

port = urlsplit(os.environ["BASE_URL"]).port
trust = ssl.create_default_context()
trust.check_hostname = False
trust.verify_mode = ssl.CERT_NONE

for name in ("toolshed.example", "bank.example"):
    with socket.create_connection(("127.0.0.1", port)) as plain:
        with trust.wrap_socket(plain, server_hostname=name) as tls:
            tls.sendall(b"member=ana&password=s3cret\r\n\r\n")
            print(f"{name}: password sent")
