"""How many of 100,000 members move when four shards become five?"""
import hashlib

MEMBERS = range(1, 100_001)
SLOTS = 1024


def number(member):
    """A large number that depends on the member alone, and looks like chance."""
    digest = hashlib.sha256(str(member).encode()).digest()
    return int.from_bytes(digest[:8], "big")


def by_remainder(member, shards):
    return number(member) % shards


# A member's slot never changes. A table says on which shard a slot lies.
# Every fifth slot goes to the new shard.
before = [slot % 4 for slot in range(SLOTS)]
after = [4 if slot % 5 == 4 else before[slot] for slot in range(SLOTS)]

moved = sum(by_remainder(m, 4) != by_remainder(m, 5) for m in MEMBERS)
print(f"Remainder of the division: {moved / len(MEMBERS):.0%} move")

slots = [number(m) % SLOTS for m in MEMBERS]
moved = sum(before[slot] != after[slot] for slot in slots)
print(f"1,024 slots and a table:   {moved / len(MEMBERS):.0%} move")
