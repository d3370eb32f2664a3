import hashlib

ANA = "ana@toolshed.example"
# In reality from a table or file, changed without a deployment.
FLAGS = {
    "reservations": {"on": True, "percent": 25, "always": [ANA]},
    "late-fees": {"on": False, "percent": 100, "always": []},
}


def bucket(flag, member):
    """A number from 0 to 99 that stays the same for this member and flag."""
    digest = hashlib.sha256(f"{flag}:{member}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % 100


def is_on(flag, member):
    settings = FLAGS.get(flag)
    if settings is None or not settings["on"]:  # unknown or off
        return False
    if member in settings["always"]:
        return True
    return bucket(flag, member) < settings["percent"]


for name in ["ana", "bo", "cleo", "dev"]:
    member = f"{name}@toolshed.example"
    number, on = bucket("reservations", member), is_on("reservations", member)
    print(f"{name}: bucket {number}, reservations {'on' if on else 'off'}")
members = [f"m{number}@toolshed.example" for number in range(1000)]
for flag in ["reservations", "late-fees", "misspelt"]:
    count = sum(is_on(flag, each) for each in members)
    print(f"{flag}: on for {count} of 1000")
before = [each for each in members if is_on("reservations", each)]
FLAGS["reservations"]["percent"] = 50
kept = sum(is_on("reservations", each) for each in before)
print(f"at 50 %, {kept} of {len(before)} keep it")
