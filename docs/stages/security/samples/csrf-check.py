import hmac

OWN = "https://toolshed.example"


def status(headers, token, session_token):
    """For a request that changes something and carries a session."""
    site = headers.get("Sec-Fetch-Site")
    if site is not None:
        ours = site == "same-origin"
    else:  # an older browser, or no browser
        ours = headers.get("Origin") == OWN
    if not ours:
        return 403
    if not hmac.compare_digest(token.encode(), session_token.encode()):
        return 403
    return 200


ATTEMPTS = [
    ("our form", {"Sec-Fetch-Site": "same-origin"}, "t-ana", 200),
    ("older browser", {"Origin": OWN}, "t-ana", 200),
    ("other site", {"Sec-Fetch-Site": "cross-site"}, "t-ana", 403),
    ("sibling", {"Sec-Fetch-Site": "same-site"}, "t-ana", 403),
    ("null", {"Origin": "null"}, "t-ana", 403),
    ("longer name", {"Origin": OWN + ".evil.example"}, "t-ana", 403),
    ("no header", {}, "t-ana", 403),
    ("token of Bo", {"Sec-Fetch-Site": "same-origin"}, "t-bo", 403),
    ("no token", {"Sec-Fetch-Site": "same-origin"}, "", 403),
]
for name, headers, token, wanted in ATTEMPTS:
    got = status(headers, token, "t-ana")
    print(f"{name}: {got} {'ok' if got == wanted else 'HOLE'}")
