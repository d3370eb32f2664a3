# database: postgresql
# needs: realtime_fanout_server.py

import os
import subprocess
import sys
import urllib.request


def start(channel):
    command = [sys.executable, "realtime_fanout_server.py"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "CHANNEL": channel})
    return process, f"http://127.0.0.1:{process.stdout.readline().strip()}/"


for channel in ("none", "news"):
    first, second = start(channel), start(channel)
    patience = 20 if channel == "news" else 1
    browser = urllib.request.urlopen(first[1], timeout=patience)  # connected to the first process
    urllib.request.urlopen(second[1], data=b"the saw is back").close()  # posted to the second
    try:
        got = browser.readline().decode().strip()
    except TimeoutError:
        got = "nothing"
    print(f"channel {channel}: the browser on the other process gets {got}")
    for process, _ in (first, second):
        process.kill()
        process.wait()
