import hashlib
import secrets

IDLE, LONGEST = 30 * 60, 12 * 60 * 60  # seconds


class Sessions:
    def __init__(self):
        self.rows = {}  # only the hash of an id: a stolen table opens nothing

    def start(self, member, now, old=None):
        self.end(old)  # the id from before sign-in is worth nothing now
        session = secrets.token_urlsafe(32)
        self.rows[self.key(session)] = {
            "member": member,
            "started": now,
            "seen": now,
        }
        return session

    def member(self, session, now):
        row = self.rows.get(self.key(session))
        if row is None:
            return "nobody"
        if now - row["seen"] > IDLE or now - row["started"] > LONGEST:
            self.end(session)
            return "nobody"
        row["seen"] = now
        return row["member"]

    def end(self, session):
        self.rows.pop(self.key(session), None)

    def end_all(self, member):
        self.rows = {
            key: row
            for key, row in self.rows.items()
            if row["member"] != member
        }

    def key(self, session):
        return hashlib.sha256((session or "").encode()).hexdigest()


sessions = Sessions()
MINUTE = 60
print("planted id:", sessions.member("planted-by-bo", 0))
ana = sessions.start("Ana", 0, old="planted-by-bo")
print("after sign-in, planted id:", sessions.member("planted-by-bo", 0))
print("after sign-in, new id:", sessions.member(ana, 0))
print("20 minutes later:", sessions.member(ana, 20 * MINUTE))
print("31 minutes after that:", sessions.member(ana, 51 * MINUTE))
busy = sessions.start("Ana", 0)
for minute in range(0, 721, 20):
    still = sessions.member(busy, minute * MINUTE)
print(
    "busy for 12 hours:",
    still,
    "- then:",
    sessions.member(busy, 721 * MINUTE),
)
copied = sessions.start("Ana", 0)
sessions.end(copied)
print("copied, then signed out:", sessions.member(copied, 0))
laptop, phone, bo = (
    sessions.start(member, 0) for member in ("Ana", "Ana", "Bo")
)
sessions.end_all("Ana")
print(
    "Ana signs out everywhere:",
    *(sessions.member(one, 0) for one in (laptop, phone, bo)),
)
