import hashlib

accepted = {}  # name of a key -> its hash; the key itself is not kept


def digest(key):
    return hashlib.sha256(key.encode()).hexdigest()


def who(key):
    """The name of the key, for the log, or None."""
    given = digest(key)
    return next((name for name, known in accepted.items()
                 if known == given), None)


def ten(key):
    good = sum(who(key) is not None for _ in range(10))
    return f"{good} of 10 accepted"


accepted["door-1"] = digest("old-key")
client = "old-key"
print("one key:", ten(client))
accepted["door-2"] = digest("new-key")
print("two keys, client has the old:", ten(client))
client = "new-key"
print(f"client has the new, {who(client)}:", ten(client))
del accepted["door-1"]
print("old key removed:", ten(client))
print("old key from now on:", ten("old-key"))
