import base64
import hashlib
import hmac
import json
import time

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
)

KEY = ec.generate_private_key(ec.SECP256R1())
PUBLIC = KEY.public_key().public_bytes(
    Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
)
NOW = int(time.time())
ANA = {
    "iss": "https://login.example",
    "aud": "toolshed-api",
    "sub": "ana",
    "exp": NOW + 300,
}


def part(value):
    return (
        base64.urlsafe_b64encode(json.dumps(value).encode())
        .rstrip(b"=")
        .decode()
    )


def signed(kid="2026-11", key=KEY, **changes):
    return jwt.encode(
        {**ANA, **changes}, key, "ES256", headers={"kid": kid}
    )


def with_public_key(
    claims,
):  # an HMAC whose "secret" everybody can download
    text = part({"alg": "HS256", "kid": "2026-11"}) + "." + part(claims)
    mac = hmac.new(PUBLIC, text.encode(), hashlib.sha256).digest()
    return (
        text + "." + base64.urlsafe_b64encode(mac).rstrip(b"=").decode()
    )


good = signed()
head, payload, signature = good.split(".")
ATTACKS = {
    "Ana's own token": good,
    "changed payload": ".".join(
        [head, part({**ANA, "sub": "dan"}), signature]
    ),
    "alg: none": part({"alg": "none", "kid": "2026-11"})
    + "."
    + part({**ANA, "sub": "dan"})
    + ".",
    "HMAC with the public key": with_public_key({**ANA, "sub": "dan"}),
    "another issuer": signed(iss="https://evil.example"),
    "for another API": signed(aud="printer-api"),
    "expired": signed(exp=NOW - 3600),
    "no expiry": jwt.encode(
        {key: ANA[key] for key in ("iss", "aud", "sub")},
        KEY,
        "ES256",
        headers={"kid": "2026-11"},
    ),
    "unknown key id": signed(
        kid="1999-01", key=ec.generate_private_key(ec.SECP256R1())
    ),
}
