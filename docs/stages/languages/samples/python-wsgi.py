import json
import os
from wsgiref.simple_server import make_server

TOOLS = [{"id": 1, "name": "drill"}]


def application(environ, start_response):
    method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
    found = (method, path) == ("GET", "/tools")
    body = json.dumps(TOOLS if found else {"error": "not found"}).encode()
    headers = [
        ("Content-Type", "application/json"),
        ("Content-Length", str(len(body))),
    ]
    start_response("200 OK" if found else "404 Not Found", headers)
    return [body]


if __name__ == "__main__":
    port = int(os.environ.get("PORT", "8000"))
    with make_server("127.0.0.1", port, application) as server:
        server.serve_forever()
