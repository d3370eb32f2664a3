# insecure: harden-rotate.py
# Insecure, and down: one key at a time, replaced on the server first.
accepted = {"old-key"}
client = "old-key"


def ten():
    return sum(client in accepted for _ in range(10))


print(f"before: {ten()} of 10 accepted")
accepted = {"new-key"}
print(f"server has the new key: {ten()} of 10 accepted")
client = "new-key"
print(f"client has it too: {ten()} of 10 accepted")
