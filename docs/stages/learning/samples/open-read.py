import functools
import inspect
from pathlib import Path

lru_cache = functools.lru_cache
print("file:", Path(inspect.getsourcefile(lru_cache)).name)
lines, _ = inspect.getsourcelines(lru_cache)
found = next(n for n, line in enumerate(lines) if "< 0" in line)
print("".join(lines[found - 2 : found + 2]))
print("in its description:", "negative" in lru_cache.__doc__.lower())

asked = 0


@lru_cache(maxsize=-1)  # somebody meant: no limit
def daily_fee(tool):
    global asked
    asked += 1
    return {"drill": 2, "ladder": 3}[tool]


for _ in range(100):
    daily_fee("drill")
print("database asked:", asked, "times of 100")
print(daily_fee.cache_info())
