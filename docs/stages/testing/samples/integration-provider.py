# server: integration_provider.py
import json
import os
import urllib.error
import urllib.request


def send(base, to, timeout=0.5):
    """What became of a mail: sent, refused, or worth another try."""
    request = urllib.request.Request(
        f"{base}/messages",
        json.dumps({"to": to}).encode(),
        {"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            return f"sent as {json.load(answer)['id']}"
    except urllib.error.HTTPError as error:
        kind = "refused" if error.code < 500 else "try later"
        return f"{kind}: status {error.code}"
    except (ValueError, KeyError):
        return "try later: not the JSON we expect"
    except OSError:  # timeouts and refused connections
        return "try later: no answer"


base = os.environ["BASE_URL"]  # in production, a setting
for to in ("ana", "nobody", "busy", "html", "slow"):
    print(f"{to}: {send(base, to)}")
print("ana, nobody listens:", send("http://127.0.0.1:2", "ana"))
