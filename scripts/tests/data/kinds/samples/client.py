# server: tools_api.py

import os
import urllib.request

with urllib.request.urlopen(os.environ["BASE_URL"] + "/tools/2") as answer:
    print(answer.status, answer.read().decode())
