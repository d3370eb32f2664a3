# needs: tools.sql
# database: postgresql

import os
from http.server import BaseHTTPRequestHandler, HTTPServer

import psycopg


class Stock(BaseHTTPRequestHandler):
    def do_GET(self):
        with psycopg.connect() as connection:
            (stock,) = connection.execute("SELECT sum(stock) FROM tool").fetchone()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"{stock}\n".encode())


HTTPServer(("127.0.0.1", int(os.environ["PORT"])), Stock).serve_forever()
