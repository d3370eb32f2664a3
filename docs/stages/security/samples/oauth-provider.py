import base64
import hashlib
import json
import os
import secrets
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm

ISSUER, API = "https://login.example", "https://api.toolshed.example"
REDIRECTS = {
    "planner": "https://planner.example/callback"
}  # exact, one per client
KEPT = ("client_id", "redirect_uri", "code_challenge", "scope", "nonce")
KEY = ec.generate_private_key(ec.SECP256R1())
CODES, REFRESH, REVOKED = {}, {}, set()


def challenge_of(verifier):
    return (
        base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest())
        .rstrip(b"=")
        .decode()
    )


def sign(kind, audience, **claims):
    now = int(time.time())
    claims |= {
        "iss": ISSUER,
        "sub": "member-5",
        "aud": audience,
        "iat": now,
        "exp": now + 300,
    }
    return jwt.encode(
        claims, KEY, "ES256", headers={"kid": "2026-11", "typ": kind}
    )


def tokens(grant):
    refresh = secrets.token_urlsafe(32)
    REFRESH[refresh] = grant
    return {
        "token_type": "Bearer",
        "expires_in": 300,
        "access_token": sign(
            "at+jwt",
            API,
            scope=grant["scope"],
            client_id=grant["client_id"],
        ),
        "id_token": sign("JWT", grant["client_id"], nonce=grant["nonce"]),
        "refresh_token": refresh,
    }


# --8<-- [start:redirect]
def authorize(asked):
    """Where Ana's browser goes after she agreed here, or None."""
    back = REDIRECTS.get(asked.get("client_id"))
    if back is None or asked.get("redirect_uri") != back:
        return None  # never a redirect to an address nobody registered
    if (
        asked.get("code_challenge_method") != "S256"
        or len(asked.get("code_challenge", "")) != 43
    ):  # no PKCE, no code
        return (
            back
            + "?"
            + urlencode(
                {
                    "error": "invalid_request",
                    "state": asked.get("state", ""),
                }
            )
        )
    code = secrets.token_urlsafe(32)
    CODES[code] = {name: asked.get(name, "") for name in KEPT} | {
        "until": time.time() + 60,
        "id": secrets.token_hex(8),
    }
    return (
        back
        + "?"
        + urlencode(
            {"code": code, "state": asked.get("state", ""), "iss": ISSUER}
        )
    )


# --8<-- [end:redirect]


# --8<-- [start:token]
def token(asked):
    if asked.get("grant_type") == "refresh_token":
        grant, used = REFRESH.get(asked.get("refresh_token")), "refreshed"
    else:
        grant, used = CODES.get(asked.get("code")), "spent"
        if (
            grant
            and challenge_of(asked.get("code_verifier", ""))
            != grant["code_challenge"]
        ):
            return 400, {
                "error": "invalid_grant"
            }  # who stole the code does not have the verifier
        if grant and (
            grant["redirect_uri"] != asked.get("redirect_uri")
            or time.time() > grant["until"]
        ):
            return 400, {"error": "invalid_grant"}
    if (
        grant is None
        or grant["client_id"] != asked.get("client_id")
        or grant["id"] in REVOKED
    ):
        return 400, {"error": "invalid_grant"}
    if grant.get(used):  # twice: one of the two is a thief, so all of it ends
        REVOKED.add(grant["id"])
        return 400, {"error": "invalid_grant"}
    grant[used] = True
    return 200, tokens(
        {key: value for key, value in grant.items() if key != "refreshed"}
    )


# --8<-- [end:token]


# --8<-- [start:api]
def loans(authorization):
    try:
        token = jwt.decode_complete(
            (authorization or "").removeprefix("Bearer "),
            KEY.public_key(),
            algorithms=["ES256"],
            issuer=ISSUER,
            audience=API,
            options={"require": ["exp", "iss", "aud", "sub"]},
        )
        if (
            token["header"].get("typ") != "at+jwt"
        ):  # an access token, and nothing else
            raise jwt.InvalidTokenError("not an access token")
    except jwt.InvalidTokenError as error:
        return 401, {
            "error": "invalid_token",
            "error_description": str(error),
        }
    claims = token["payload"]
    if "loans:read" not in claims.get("scope", "").split():
        return 403, {"error": "insufficient_scope"}
    # And only hers.
    return 200, [{"tool": "drill", "member": claims["sub"]}]


# --8<-- [end:api]


class Provider(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/loans":
            return self.send(*loans(self.headers.get("Authorization")))
        if (
            self.path == "/keys"
        ):  # the public half, for whoever checks our tokens
            return self.send(
                200,
                {
                    "keys": [
                        ECAlgorithm.to_jwk(KEY.public_key(), as_dict=True)
                        | {"kid": "2026-11"}
                    ]
                },
            )
        where = authorize(dict(parse_qsl(urlsplit(self.path).query)))
        if where is None:
            return self.send(400, {"error": "unknown client or redirect_uri"})
        self.send_response(302)
        self.send_header("Location", where)
        self.end_headers()

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.send(
            *token(
                {name: values[0] for name, values in parse_qs(body).items()}
            )
        )

    def send(self, status, value):
        self.send_response(status)
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(json.dumps(value).encode())

    def log_message(self, *_):
        pass


# One request at a time, so that no two can use one code at once.
HTTPServer(
    ("127.0.0.1", int(os.environ.get("PORT", "8000"))), Provider
).serve_forever()
