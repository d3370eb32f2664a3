# The root refers to the first, the first to the second.
ZONES = ["example", "toolshed.example"]
records = {"toolshed.example": "198.51.100.20"}
known = ["root"]  # servers that the resolver has heard of
cache = {}


def look_up(name, now):
    if name in cache and now < cache[name][1]:
        found, until = cache[name]
        return f"from the cache: {found}, {until - now} s left"
    asked = [known[-1]]  # begin as near to the name as possible
    for zone in ZONES[len(known) - 1 :]:
        known.append(zone)
        asked.append(zone)
    found = records.get(name, "no such name")
    ttl = 300 if name in records else 60
    cache[name] = (found, now + ttl)
    return f"asked {', '.join(asked)}: {found}, keep {ttl} s"


def ask(name, now):
    print(f"{now:3} {name}: {look_up(name, now)}")


ask("toolshed.example", 0)
ask("toolshed.example", 120)
records["toolshed.example"] = "203.0.113.50"
print("150 the owner changes the address")
ask("toolshed.example", 200)
ask("toolshed.example", 300)
ask("www.toolshed.example", 310)
records["www.toolshed.example"] = "203.0.113.50"
print("320 the owner creates www")
ask("www.toolshed.example", 330)
ask("www.toolshed.example", 370)
