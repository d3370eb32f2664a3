# insecure: inj-fetch.py
# Insecure: it looks at the name, then lets the library go anywhere.
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import urlsplit


class Server(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", f"http://127.0.0.1:{port}/keys")
        else:
            self.send_response(200)
        self.end_headers()
        self.wfile.write(b"key = 4711" if self.path == "/keys" else b"photo")

    def log_message(self, *arguments):
        pass


server = HTTPServer(("127.0.0.1", 0), Server)
port = server.server_port
threading.Thread(target=server.serve_forever, daemon=True).start()


def fetch(url):
    if urlsplit(url).hostname in ("localhost", "127.0.0.1"):
        return "refused"
    return urllib.request.urlopen(url, timeout=2).read().decode()


print("the name:", fetch(f"http://127.0.0.1:{port}/keys"))
print("another way to write it:", fetch(f"http://127.1:{port}/keys"))
print("a redirect:", fetch(f"http://127.1:{port}/moved"))
server.shutdown()
