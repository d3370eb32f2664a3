"""An image is a stack of tar files. This makes one, and looks into it."""

import hashlib
import io
import tarfile


def layer(files):
    """The bytes of a layer: what one step added, changed or removed."""
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as tar:
        for path, text in files.items():
            # No time and no owner: the same bytes each time.
            entry = tarfile.TarInfo(path)
            content = text.encode()
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    return archive.getvalue()


def digest(content):
    return f"sha256:{hashlib.sha256(content).hexdigest()[:12]}…"


def files_in(content):
    with tarfile.open(fileobj=io.BytesIO(content)) as tar:
        return {
            entry.name: tar.extractfile(entry).read().decode() for entry in tar
        }


def seen_by_a_container(layers):
    """The files of all layers: later ones win, `.wh.` marks what is gone."""
    seen = {}
    for content in layers:
        for path, text in files_in(content).items():
            folder, _, name = path.rpartition("/")
            if name.startswith(".wh."):
                del seen[f"{folder}/{name.removeprefix('.wh.')}"]
            else:
                seen[path] = text
    return seen


steps = {
    "FROM base": {"usr/bin/python3": "…"},
    "COPY .netrc /root/.netrc": {"root/.netrc": "password drill-7-ladder"},
    "RUN pip install … && rm /root/.netrc": {
        "venv/shed.py": "…",
        "root/.wh..netrc": "",
    },
}
image = [layer(files) for files in steps.values()]
for step, content in zip(steps, image, strict=True):
    print(f"{digest(content)} {step}")
print("a container sees:", *sorted(seen_by_a_container(image)))
for step, content in zip(steps, image, strict=True):
    if b"drill-7-ladder" in content:
        print(f"the password is in the layer of: {step}")

print("the code in the last layer changes:")
steps["RUN pip install … && rm /root/.netrc"]["venv/shed.py"] = "… changed"
for content in map(layer, steps.values()):
    print(digest(content), "was there" if content in image else "new")
