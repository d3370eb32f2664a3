# insecure: jwt-checked.py
# needs: jwt_attacks.py
import base64
import hashlib
import hmac
import json

import jwt
from jwt_attacks import ATTACKS, PUBLIC


def claims_of(token):  # INSECURE: the token itself says how it is checked
    head, payload, signature = token.split(".")
    algorithm = json.loads(base64.urlsafe_b64decode(head + "=="))["alg"]
    if algorithm == "HS256":
        mac = hmac.new(
            PUBLIC, f"{head}.{payload}".encode(), hashlib.sha256
        ).digest()
        if (
            base64.urlsafe_b64encode(mac).rstrip(b"=").decode()
            != signature
        ):
            raise ValueError("wrong signature")
    elif algorithm != "none":
        jwt.decode(
            token,
            PUBLIC,
            [algorithm],
            options={"verify_aud": False, "verify_exp": False},
        )
    return json.loads(base64.urlsafe_b64decode(payload + "=="))


for name, token in ATTACKS.items():
    try:
        print(f"{name}: welcome, {claims_of(token)['sub']}")
    except Exception:
        print(f"{name}: 401")
