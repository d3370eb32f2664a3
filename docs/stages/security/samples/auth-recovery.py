import hashlib
import secrets

ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # no 0 and O, no 1 and I
LENGTH = 24  # of 31 letters each: more than 112 bits, so a fast hash will do


def sha256(code):
    return hashlib.sha256(code.encode()).hexdigest()


codes = [
    "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    for _ in range(10)
]
stored = {
    sha256(code) for code in codes
}  # she prints the codes; they are shown once


def recover(password_right, code):
    """Replaces the second factor, and only that."""
    if not password_right or sha256(code) not in stored:
        return "refused"
    stored.remove(sha256(code))
    return "choose a new second factor"


print("mailbox and a guess:", recover(False, "AAAAAAAAAAAA"))
print("password and a guess:", recover(True, "AAAAAAAAAAAA"))
print("password and a code:", recover(True, codes[0]))
print("the same code again:", recover(True, codes[0]))
print("codes left:", len(stored))
