class Cache:
    def __init__(self, clock, chance):
        self.clock, self.chance, self.entries = clock, chance, {}

    def get(self, key, load):
        value, until = self.entries.get(key, (None, 0))
        if self.clock() < until:
            return value
        value = load()
        lifetime = 5 if value is None else 60  # that something is missing is worth knowing, but not for long
        until = self.clock() + lifetime * (0.9 + 0.2 * self.chance())
        self.entries[key] = value, until
        return value

    def delete(self, key):
        self.entries.pop(key, None)


now, seed = 0, 7


def chance():
    """Numbers between 0 and 1, the same in every run; `random.random` outside of tests."""
    global seed
    seed = seed * 16807 % 2147483647
    return seed / 2147483647


tools = {7: "drill"}
reads = 0
cache = Cache(lambda: now, chance)


def tool(number):
    def load():
        global reads
        reads += 1
        return tools.get(number)

    return cache.get(f"tool:{number}", load) or "none"


print(f"tool 7 twice: {tool(7)}, {tool(7)}; database reads: {reads}")
reads = 0
print(f"tool 99 twice: {tool(99)}, {tool(99)}; database reads: {reads}")

tools[7] = "hammer drill"
now = 30
print(f"renamed, entry kept, at 30 s: {tool(7)}")
now = 70
print(f"renamed, entry kept, at 70 s: {tool(7)}")

tools[7] = "impact drill"
cache.delete("tool:7")
print(f"renamed, entry deleted, at 70 s: {tool(7)}")

for number in range(100, 120):
    tools[number] = "saw"
    tool(number)
moments = {cache.entries[f"tool:{number}"][1] for number in range(100, 120)}
print(f"20 tools stored together expire at {len(moments)} different moments")
