import re
import secrets
from pathlib import Path

STORE = Path("uploads").resolve()  # outside what the web server serves
STORE.mkdir()
LIMIT = 2_000_000
STARTS = {  # the first bytes, and the type that we say it is
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
}


def store(stream):
    data = stream.read(LIMIT + 1)  # never the whole of an endless body
    if len(data) > LIMIT:
        return "413 too large"
    if not any(data.startswith(start) for start in STARTS):
        return "415 not a photo"
    name = secrets.token_hex(16)  # the sender's name goes into no path
    (STORE / name).write_bytes(data)
    return name


def serve(name):
    if not re.fullmatch("[0-9a-f]{32}", name):
        return 404, {}, b""
    try:
        data = (STORE / name).read_bytes()
    except FileNotFoundError:
        return 404, {}, b""
    kind = next(
        kind for start, kind in STARTS.items() if data.startswith(start)
    )
    return 200, {
        "Content-Type": kind,
        "X-Content-Type-Options": "nosniff",
        "Content-Disposition": 'attachment; filename="photo"',
        "Content-Security-Policy": "sandbox; default-src 'none'",
    }, data


if __name__ == "__main__":
    from io import BytesIO

    page = b"<script>console.log('ran as Toolshed')</script>"
    photo = b"\xff\xd8\xff\xe0 the rest of a photo"
    print("page named drill.jpg:", store(BytesIO(page)))
    print("too large:", store(BytesIO(photo + b"\0" * LIMIT)))
    print("asked for ../../app.conf:", serve("../../app.conf")[0])
    name = store(BytesIO(photo))
    print("photo:", len(name), "letters, not executable:",
          (STORE / name).stat().st_mode & 0o111 == 0)
    status, fields, _ = serve(name)
    print(status)
    for field, value in fields.items():
        print(f"{field}: {value}")
