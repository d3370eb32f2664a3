import random

dice = random.Random(7)  # the same numbers in every run
TOOLS, PER_SECOND, LIFETIME = 2000, 200, 60
cache = {}

print("seconds  hit ratio  queries/s")
for start in range(0, 120, 10):
    if start == 60:
        cache.clear()
        print("         --- the cache is restarted, empty ---")
    hits = queries = 0
    for turn in range(10 * PER_SECOND):
        now = start + turn / PER_SECOND
        tool = int(TOOLS * dice.random() ** 4)  # few are asked for often
        if cache.get(tool, 0) > now:
            hits += 1
        else:
            queries += 1
            cache[tool] = now + LIFETIME * dice.uniform(0.9, 1.1)
    ratio, bar = hits / (hits + queries), "#" * round(queries / 40)
    print(f"{start:3}-{start + 10:<3}  {ratio:8.0%}  {queries / 10:9.0f}  {bar}")
