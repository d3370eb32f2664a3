# server: realtime-streams.nginx.conf
# application: realtime_events.py

import os
import urllib.request

BASE_URL = os.environ["BASE_URL"]


def first_event(path, patience):
    """The first event that arrives while the response is still open."""
    try:
        url = BASE_URL + path
        with urllib.request.urlopen(url, timeout=patience) as stream:
            data = (line for line in stream if line.startswith(b"data:"))
            return next(data).decode().strip()
    except TimeoutError:
        return "nothing within a second"


print("nginx as it comes:   ", first_event("/slow", patience=1))
print("proxy_buffering off: ", first_event("/streams/slow", patience=20))
