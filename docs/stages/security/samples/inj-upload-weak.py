# insecure: inj-upload.py
# Insecure: name and type are what the sender says.
import mimetypes
from pathlib import Path

Path("public/photos").mkdir(parents=True)
Path("app.conf").write_text("debug = off")


def store(name, data):
    (Path("public/photos") / name).write_bytes(data)
    return name


def serve(name):
    kind = mimetypes.guess_type(name)[0]
    data = (Path("public/photos") / name).read_bytes()
    return {"Content-Type": kind}, data


PAGE = b"<script>console.log('ran as Toolshed')</script>"
print(serve(store("drill.html", PAGE))[0])
print(serve(store("drill.jpg", PAGE))[0])
store("../../app.conf", b"debug = on")
print(Path("app.conf").read_text())
