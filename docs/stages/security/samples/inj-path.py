from pathlib import Path

for folder in ("photos", "photos-private"):
    Path(folder).mkdir()
Path("photos/drill.txt").write_text("a drill")
Path("photos/latest.txt").symlink_to("../app.conf")
Path("photos-private/ladder.txt").write_text("Bo's ladder")
Path("app.conf").write_text("key = 4711")

ROOT = Path("photos").resolve()


def photo(name):
    try:
        file = (ROOT / name).resolve()  # follows .. and links
    except ValueError:  # a null byte
        return "404"
    if not file.is_relative_to(ROOT) or not file.is_file():
        return "404"
    return file.read_text()


secret = str(Path("app.conf").resolve())
print("honest:", photo("drill.txt"))
print("dots:", photo("../app.conf"))
print("more dots:", photo("....//app.conf"))
print("absolute:", photo(secret))
print("neighbour:", photo("../photos-private/ladder.txt"))
print("link:", photo("latest.txt"))
print("encoded:", photo("..%2fapp.conf"))
print("null byte:", photo("drill.txt\0.jpg"))
