# insecure: tls-probe-closed.py
# server: tls-weak.nginx.conf
# application: tls_app.py
# fails
import os
import socket
import ssl
import sys
import warnings
from urllib.parse import urlsplit

warnings.simplefilter("ignore")  # about the old versions, which we want
PORT = urlsplit(os.environ["BASE_URL"]).port
NAME = "toolshed.example"


def connect(context):
    plain = socket.create_connection(("127.0.0.1", PORT), timeout=5)
    return context.wrap_socket(plain, server_hostname=NAME)


def opens(version, ciphers):
    """A client that can do this alone, and checks no certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_ciphers(f"{ciphers}:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = version
    try:
        with connect(context):
            return True
    except (ssl.SSLError, OSError):
        return False


def trusted():
    try:
        with connect(ssl.create_default_context(cafile="root.pem")):
            return True
    except ssl.SSLCertVerificationError:
        return False


def headers():
    context = ssl._create_unverified_context()  # trusted() has checked
    with connect(context) as connection:
        connection.sendall(b"GET / HTTP/1.0\r\nHost: %b\r\n\r\n"
                           % NAME.encode())
        return connection.makefile("rb").read().decode().lower()


V = ssl.TLSVersion
faults = 0
for what, found, wanted in (
    ("TLS 1.0 opens", opens(V.TLSv1, "ALL"), False),
    ("TLS 1.1 opens", opens(V.TLSv1_1, "ALL"), False),
    ("a suite without a certificate opens",
     opens(V.TLSv1_2, "aNULL"), False),
    ("an old suite (CBC, SHA-1) opens",
     opens(V.TLSv1_2, "ECDHE+AES+SHA1"), False),
    ("TLS 1.2 with AES-GCM opens",
     opens(V.TLSv1_2, "ECDHE+AESGCM"), True),
    ("TLS 1.3 opens", opens(V.TLSv1_3, "ALL"), True),
    ("chain and name are good", trusted(), True),
    ("HSTS is sent", "strict-transport-security: " in headers(), True),
):
    print("good " if found == wanted else "FAULT", what, found, sep="  ")
    faults += found != wanted
sys.exit(f"{faults} faults" if faults else 0)
