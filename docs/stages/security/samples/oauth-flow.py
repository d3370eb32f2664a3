# server: oauth-provider.py
import base64
import hashlib
import http.client
import json
import os
import secrets
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl, urlencode, urlsplit

import jwt

PROVIDER = urlsplit(os.environ["BASE_URL"]).netloc
CALLBACK = "https://planner.example/callback"
pending = {}  # browser's session: what this sign-in needs later
received = {}


def ask(host, method, path, form=None, **fields):
    connection = http.client.HTTPConnection(host)
    body = urlencode(form) if form else None
    fields |= (
        {"Content-Type": "application/x-www-form-urlencoded"} if form else {}
    )
    connection.request(method, path, body, fields)
    answer = connection.getresponse()
    return (
        answer.status,
        answer.read().decode(),
        answer.getheader("Location"),
    )


def redeem(**form):
    status, text, _ = ask(
        PROVIDER, "POST", "/token", {"client_id": "planner", **form}
    )
    return status, json.loads(text)


# --8<-- [start:client]
def start(session):
    """Step 1: where the browser is sent to."""
    verifier, state, nonce = (secrets.token_urlsafe(32) for _ in range(3))
    pending[session] = {
        "verifier": verifier,
        "state": state,
        "nonce": nonce,
    }
    digest = hashlib.sha256(verifier.encode()).digest()
    challenge = base64.urlsafe_b64encode(digest)
    return "https://login.example/authorize?" + urlencode({
        "response_type": "code",
        "client_id": "planner",
        "redirect_uri": CALLBACK,
        "scope": "openid loans:read",
        "state": state,
        "nonce": nonce,
        "code_challenge": challenge.rstrip(b"=").decode(),
        "code_challenge_method": "S256",
    })  # fmt: skip


def finish(session, query):
    """Step 3: the browser is back. Step 4: redeem the code."""
    ours = pending.pop(session, None)
    if ours is None or not secrets.compare_digest(
        query.get("state", "").encode(), ours["state"].encode()
    ):
        return 400, "this sign-in did not begin here"
    if query.get("iss") != "https://login.example" or "code" not in query:
        return 400, "no code from our provider"
    status, given = redeem(
        grant_type="authorization_code",
        code=query["code"],
        redirect_uri=CALLBACK,
        code_verifier=ours["verifier"],
    )
    if status != 200:
        return 400, given["error"]
    # Who signed in; refused if the signature is wrong.
    about = identity(given["id_token"])
    if about.get("nonce") != ours["nonce"]:
        return 400, "an ID token from another sign-in"
    received.update(given)
    return 200, f"signed in as {about['sub']}"


def identity(id_token):
    keys = jwt.PyJWKSet.from_dict(
        json.loads(ask(PROVIDER, "GET", "/keys")[1])
    )
    key = keys[jwt.get_unverified_header(id_token)["kid"]]
    return jwt.decode(
        id_token,
        key,
        ["ES256"],
        issuer="https://login.example",
        audience="planner",
        options={"require": ["exp", "iss", "aud", "sub"]},
    )


# --8<-- [end:client]


class Planner(BaseHTTPRequestHandler):  # the second server: the client
    def do_GET(self):
        session, url = self.headers.get("Cookie"), urlsplit(self.path)
        if not session:  # else all browsers without one would share one
            return self.send_error(400)
        if url.path == "/start":
            self.send_response(302)
            self.send_header("Location", start(session))
            return self.end_headers()
        status, text = finish(session, dict(parse_qsl(url.query)))
        self.send_response(status)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


planner = HTTPServer(("127.0.0.1", 0), Planner)
threading.Thread(target=planner.serve_forever, daemon=True).start()
HOSTS = {
    "login.example": PROVIDER,
    "planner.example": f"127.0.0.1:{planner.server_port}",
}
SECRET = {"state", "nonce", "code_challenge", "code"}


def browse(url, show=False):
    """Ana's browser: one request. The status, the text, and where it is sent next."""
    there = urlsplit(url)
    if show:
        print(f"GET https://{there.netloc}{there.path}")
        for name, value in parse_qsl(there.query):
            print(f"    {name}={f'<{name}>' if name in SECRET else value}")
    path = there.path + (f"?{there.query}" if there.query else "")
    status, text, location = ask(
        HOSTS[there.netloc], "GET", path, Cookie="session=ana"
    )
    if show:
        print(f"  {status}", text if status == 200 else "redirect")
    return status, text, location


url = "https://planner.example/start"
while url:
    _, _, url = browse(url, show=True)


# --8<-- [start:checks]
def api(token):
    status, text, _ = ask(
        PROVIDER, "GET", "/loans", Authorization=f"Bearer {token}"
    )
    return status, text


print("access token at the API:", *api(received["access_token"]))
print("ID token at the API:", *api(received["id_token"]))
_, _, to_login = browse("https://planner.example/start")
_, _, back = browse(to_login)
print("wrong state:", *browse(back.replace("state=", "state=x"))[:2])
_, _, to_login = browse("https://planner.example/start")
_, _, back = browse(to_login)
stolen = dict(parse_qsl(urlsplit(back).query))["code"]
guess = {
    "grant_type": "authorization_code",
    "redirect_uri": CALLBACK,
    "code_verifier": "guess",
}
print("stolen code, no verifier:", *redeem(**guess, code=stolen))
print(
    "another redirect_uri:",
    *browse(
        to_login.replace("planner.example%2Fcallback", "evil.example%2F")
    )[:2],
)
renewed = redeem(
    grant_type="refresh_token", refresh_token=received["refresh_token"]
)
print("refresh:", renewed[0])
print(
    "the old refresh token again:",
    *redeem(
        grant_type="refresh_token",
        refresh_token=received["refresh_token"],
    ),
)
print(
    "then the new one:",
    *redeem(
        grant_type="refresh_token",
        refresh_token=renewed[1]["refresh_token"],
    ),
)
# --8<-- [end:checks]
