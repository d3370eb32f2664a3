# server: http_toolshed.py

import os
from http.client import HTTPConnection
from urllib.parse import urlencode, urlsplit

server = urlsplit(os.environ["BASE_URL"])


def ask(title, method, path, cookie="", form=None):
    connection = HTTPConnection(server.hostname, server.port)
    headers = {"Cookie": cookie} if cookie else {}
    if form:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    connection.request(method, path, urlencode(form) if form else None, headers)
    answer = connection.getresponse()
    text = answer.read().decode().strip() or "to " + answer.headers["Location"]
    print(f"{title}: {answer.status} {text}")
    return answer.headers.get("Set-Cookie", "").split(";")[0]


ask("GET /me, a stranger", "GET", "/me")
cookie = ask("POST /sign-in", "POST", "/sign-in", form={"name": "Ana", "code": "4711"})
print("kept a cookie named", cookie.split("=")[0])
ask("GET /me with it", "GET", "/me", cookie)
ask("GET /me without it", "GET", "/me")
ask("GET /me with a guess", "GET", "/me", "session=Ana")
ask("POST /sign-out", "POST", "/sign-out", cookie)
ask("GET /me with the old one", "GET", "/me", cookie)
