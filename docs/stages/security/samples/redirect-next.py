import re

# One slash, then nothing that a browser could take for a host.
OURS = re.compile(r"/(?:[a-z0-9][a-z0-9/_-]*(?:\?[a-z0-9=&_-]*)?)?")


def target(next):
    return next if OURS.fullmatch(next) else "/"


for next in (
    "/loans", "/loans?state=open", "/",
    "https://evil.example", "//evil.example", "/\\evil.example",
    "/\t/evil.example", "/loans\r\nSet-Cookie: a=b",
    "javascript:alert(1)", "",
):
    print(f"{ascii(next)} -> {target(next)}")
