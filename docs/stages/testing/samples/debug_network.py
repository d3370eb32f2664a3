"""Three ports: one is held and never answers, one is free, one speaks TLS with a certificate that nobody signed."""

import socket
import ssl
import subprocess

made = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost"
subprocess.run([*made.split(), "-keyout", "key.pem", "-out", "cert.pem"], check=True, capture_output=True)
context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain("cert.pem", "key.pem")

silent, free, secure = (socket.create_server(("127.0.0.1", 0)) for _ in range(3))
ports = [one.getsockname()[1] for one in (silent, free, secure)]
free.close()
with open("ports.part", "w") as file:
    print(*ports, file=file)
subprocess.run(["mv", "ports.part", "ports.txt"], check=True)
while True:
    connection, _ = secure.accept()
    try:
        context.wrap_socket(connection, server_side=True).close()
    except OSError:
        connection.close()
