# insecure: crypto-token.py
import secrets

SECRET = secrets.token_hex(8)
looked_at = 0  # stands for the time that an attacker measures


def is_right(given):  # INSECURE: stops at the first difference, as == may
    global looked_at
    looked_at = 0
    for ours, theirs in zip(SECRET, given):
        looked_at += 1
        if ours != theirs:
            return False
    return len(given) == len(SECRET)


def guess_next(known):
    rest = "0" * (len(SECRET) - len(known) - 1)
    for digit in "0123456789abcdef":
        if is_right(known + digit + rest) or looked_at > len(known) + 1:
            return digit, int(digit, 16) + 1


known, tries = "", 0
while len(known) < len(SECRET):
    digit, used = guess_next(known)
    known, tries = known + digit, tries + used
print("found the secret:", known == SECRET)
print("at most 16 tries for each of its 16 digits:", tries <= 16 * 16)
print("without the leak, up to:", 16**16)
