# server: llm_server.py
import os
import urllib.request


def read(path):
    """The pieces, and whether the end was announced."""
    pieces = []
    address = os.environ["BASE_URL"] + path
    with urllib.request.urlopen(address, timeout=2) as answer:
        for line in answer:
            text = line.decode().removesuffix("\n")
            if text == "event: end":
                return pieces, True
            if text.startswith("data: "):
                pieces.append(text.removeprefix("data: "))
    return pieces, False


for path in ("/stream/whole", "/stream/cut"):
    pieces, complete = read(path)
    stored = "".join(pieces) if complete else "nothing"
    print(f"{path}: {len(pieces)} pieces shown, stored: {stored}")
