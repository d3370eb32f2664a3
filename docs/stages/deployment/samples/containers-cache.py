"""Which steps of a build come from the cache, after one file has changed."""

import hashlib

before = {"requirements.txt": "gunicorn==25", "app.py": "print('v1')"}
after = before | {"app.py": "print('v2')"}


def keys(steps, files):
    """A key for each step, of the step before, its words and what it copies."""
    key = "base"
    for words, *copied in steps:
        told = [key, words, *(files[name] for name in copied)]
        key = hashlib.sha256("\0".join(told).encode()).hexdigest()
        yield words, key


def build(steps):
    cache = {key for _, key in keys(steps, before)}
    for words, key in keys(steps, after):
        print(f"  {'cached' if key in cache else 'RUN   '} {words}")


print("Everything first")
build([
    ("COPY . .", "requirements.txt", "app.py"),
    ("RUN pip install -r requirements.txt",),
])
print("What changes seldom first")
build([
    ("COPY requirements.txt .", "requirements.txt"),
    ("RUN pip install -r requirements.txt",),
    ("COPY app.py .", "app.py"),
])
