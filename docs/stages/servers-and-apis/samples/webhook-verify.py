import base64
import hashlib
import hmac

# In production the secret comes from the environment.
SECRET = "whsec_dG9vbHNoZWQtZXhhbXBsZS1zZWNyZXQtMjQ="
TOLERANCE = 300  # seconds
inbox = {}  # event id -> body; in production a table, see below


def sign(event_id, timestamp, body):
    key = base64.b64decode(SECRET.removeprefix("whsec_"))
    content = f"{event_id}.{timestamp}.".encode() + body
    digest = hmac.digest(key, content, hashlib.sha256)
    return "v1," + base64.b64encode(digest).decode()


def equal(one, other):
    return hmac.compare_digest(one.encode(), other.encode())


def receive(headers, body, now):
    event_id = headers.get("webhook-id", "")
    timestamp = headers.get("webhook-timestamp", "")
    expected = sign(event_id, timestamp, body)
    given = headers.get("webhook-signature", "").split()
    if not any(equal(one, expected) for one in given):
        return "400 signature"
    if not timestamp.isdecimal() or abs(now - int(timestamp)) > TOLERANCE:
        return "400 timestamp"
    if event_id in inbox:
        return "204 seen before"
    inbox[event_id] = body  # a worker takes it from here
    return "204 stored"


SENT = 1_767_607_200  # 5 January 2026, 10:00 UTC
body = b'{"type": "payment.paid", "payment": "pay_7", "cents": 1250}'
captured = {
    "webhook-id": "msg_1",
    "webhook-timestamp": str(SENT),
    "webhook-signature": sign("msg_1", SENT, body),
}
fresh = {**captured, "webhook-timestamp": str(SENT + 3600)}
two = "v1,b2xk " + sign("msg_2", SENT, body)  # by the old secret, by ours
rotated = {**captured, "webhook-id": "msg_2", "webhook-signature": two}


def show(what, headers, body, seconds):
    print(f"{what:<22}", receive(headers, body, SENT + seconds))


show("first delivery", captured, body, 2)
show("delivered again", captured, body, 9)
show("one byte changed", captured, body.replace(b"1250", b"1251"), 9)
show("JSON without blanks", captured, body.replace(b" ", b""), 9)
show("replayed an hour later", captured, body, 3600)
show("with a new timestamp", fresh, body, 3600)
show("without a signature", {"webhook-id": "msg_3"}, body, 2)
show("two secrets, rotating", rotated, body, 2)
print(f"{'events to work on':<22}", len(inbox))
