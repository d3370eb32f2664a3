# needs: jwt_attacks.py
import jwt
from jwt_attacks import ATTACKS, PUBLIC

KEYS = {
    "2026-11": PUBLIC
}  # from the issuer's published key set, loaded by us


def claims_of(token):
    kid = jwt.get_unverified_header(token).get("kid")
    if (
        kid not in KEYS
    ):  # only a name to look up, never an address to fetch from
        raise jwt.InvalidTokenError("unknown key id")
    return jwt.decode(
        token,
        KEYS[kid],
        algorithms=["ES256"],  # decided here, not by the token
        issuer="https://login.example",
        audience="toolshed-api",
        leeway=30,  # seconds, for clocks that differ
        options={"require": ["exp", "iss", "aud", "sub"]},
    )


for name, token in ATTACKS.items():
    try:
        print(f"{name}: welcome, {claims_of(token)['sub']}")
    except jwt.InvalidTokenError as error:
        print(f"{name}: 401, {error}")
