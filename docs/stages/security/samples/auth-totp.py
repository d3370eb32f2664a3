import hmac
import struct


def totp(secret, now, digits=6):
    step = struct.pack(">Q", now // 30)  # a new code every 30 seconds
    digest = hmac.new(secret, step, "sha1").digest()
    offset = digest[-1] & 15
    number = int.from_bytes(digest[offset : offset + 4]) & 0x7FFFFFFF
    return str(number % 10**digits).zfill(digits)


class SecondFactor:
    def __init__(self, secret):
        # The last step that was accepted.
        self.secret, self.used = (secret, -1)

    def check(self, code, now):
        step = now // 30
        for near in (step - 1, step, step + 1):  # clocks differ a little
            wanted = totp(self.secret, near * 30).encode()
            # As bytes: text from outside may be more than ASCII.
            right = hmac.compare_digest(wanted, code.encode())
            if right and near > self.used:
                self.used = (
                    near  # neither this code nor an older one works again
                )
                return "accepted"
        return "refused"


# From RFC 6238, appendix B; yours: 20 random bytes.
SECRET = b"12345678901234567890"
for now in (59, 1111111109, 20000000000):
    print(now, totp(SECRET, now, digits=8))

ana, now = SecondFactor(SECRET), 1_800_000_000
print(
    "her phone is 30 seconds late:",
    ana.check(totp(SECRET, now - 30), now),
)
print("the code of now:", ana.check(totp(SECRET, now), now))
print("the same code again:", ana.check(totp(SECRET, now), now))
print(
    "a code from five minutes ago:",
    ana.check(totp(SECRET, now - 300), now),
)
