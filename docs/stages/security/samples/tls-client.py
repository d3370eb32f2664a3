# server: tls-names.nginx.conf
# application: tls_app.py
import os
import socket
import ssl
from urllib.parse import urlsplit

port = urlsplit(os.environ["BASE_URL"]).port
trust = ssl.create_default_context(cafile="root.pem")


def ask(name):
    # Every name leads to this machine; yours go through DNS.
    with socket.create_connection(("127.0.0.1", port)) as plain:
        with trust.wrap_socket(plain, server_hostname=name):
            return "trusted"


for name in ("toolshed.example", "shop.toolshed.example",
             "expired.toolshed.example", "short.toolshed.example"):
    try:
        print(f"{name}: {ask(name)}")
    except ssl.SSLCertVerificationError as error:
        # error.verify_message says why
        print(f"{name}: refused")
