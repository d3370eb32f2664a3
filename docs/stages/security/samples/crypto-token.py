import hashlib
import hmac
import secrets

token = secrets.token_urlsafe(32)  # 256 random bits, goes into the e-mail
stored = hashlib.sha256(
    token.encode()
).hexdigest()  # all that the database sees


def is_right(given):
    found = hashlib.sha256(given.encode()).hexdigest()
    return hmac.compare_digest(found, stored)


print("characters:", len(token))
print(
    "two are equal:",
    "yes" if token == secrets.token_urlsafe(32) else "no",
)
print("right token:", "yes" if is_right(token) else "no")
print("the stored value as token:", "yes" if is_right(stored) else "no")
# Test case 2 of RFC 4231: does this HMAC do what others do?
print(
    hmac.new(b"Jefe", b"what do ya want for nothing?", "sha256").hexdigest()
)
