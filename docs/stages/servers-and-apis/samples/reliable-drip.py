# server: reliable-stub.py

import os
import time
import urllib.request

start = time.monotonic()
with urllib.request.urlopen(os.environ["BASE_URL"] + "/drip", timeout=0.5) as answer:
    print(f"{len(answer.read())} bytes, no error")
print("longer than the timeout:", time.monotonic() - start > 0.5)
