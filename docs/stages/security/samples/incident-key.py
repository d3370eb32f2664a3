"""What was the leaked key used for? The log has names of keys alone."""
LOG = """\
09:12 door-1 open-door  our server    200
09:41 door-1 open-door  our server    200
09:47 door-1 list-doors unknown host  200
09:48 door-1 add-key    unknown host  403
10:03 door-2 open-door  our server    200
10:06 door-1 open-door  our server    401
10:09 door-1 list-doors unknown host  401
"""
LEAKED, REVOKED = "09:40", "10:05"

uses = [line.split(maxsplit=3) for line in LOG.splitlines()]
for time, key, what, rest in uses:
    if key == "door-1" and LEAKED <= time < REVOKED:
        print(f"between leak and revocation: {time} {what} {rest}")
after = [rest[-3:] for time, key, _, rest in uses
         if key == "door-1" and time >= REVOKED]
print("after revocation:", *after)
assert after and set(after) == {"401"}, "the key is not proved dead"
