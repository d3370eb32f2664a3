import json
import os
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

MAPS = os.environ.get("MAPS_URL", "http://127.0.0.1:9")  # nothing listens there
FALLBACKS = {"map": 0}


def shed_on_map():
    """Where the shed is, or None: a tool without a map is better than no tool."""
    try:
        # For each wait. If the map may drip, it needs a total as well.
        with urllib.request.urlopen(f"{MAPS}/shed", timeout=0.3) as answer:
            return json.load(answer)
    except (OSError, ValueError):  # refused, too slow, or not JSON
        FALLBACKS["map"] += 1
        return None


class Api(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/counters":
            body, age = {"fallbacks": FALLBACKS}, "no-store"
        else:
            place = shed_on_map()
            body = {"id": 7, "name": "hedge trimmer", "map": place}
            body["incomplete"] = [] if place else ["map"]
            age = "max-age=60" if place else "no-store"  # no cache keeps the gap
        text = json.dumps(body, indent=2).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Cache-Control", age)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


HTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8000))), Api).serve_forever()
