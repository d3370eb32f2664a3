# insecure: inj-path.py
# Insecure: it repairs the name instead of refusing it.
from pathlib import Path

Path("photos").mkdir()
Path("photos/drill.txt").write_text("a drill")
Path("app.conf").write_text("key = 4711")


def photo(name):
    file = Path("photos") / name.replace("../", "")
    return file.read_text() if file.is_file() else "404"


print("honest:", photo("drill.txt"))
print("dots:", photo("../app.conf"))
print("more dots:", photo("....//app.conf"))
print("absolute:", photo(str(Path("app.conf").resolve())))
