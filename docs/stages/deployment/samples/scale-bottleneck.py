import heapq
import random


def station(arrivals, servers, service):
    """When each request leaves, and for which share of the time it worked."""
    free = [0.0] * servers  # when each server has nothing to do
    leaves = []
    for at in arrivals:
        start = max(at, heapq.heappop(free))
        heapq.heappush(free, start + service)
        leaves.append(start + service)
    busy = len(arrivals) * service / servers
    return leaves, min(1.0, busy / max(leaves))


def load_test(copies, app_ms, database_ms, offered=200, seconds=30):
    dice, now, arrivals = random.Random(1), 0.0, []
    while now < seconds:
        now += dice.expovariate(offered)
        arrivals.append(now)
    after_app, app = station(arrivals, copies, app_ms / 1_000)
    done, database = station(after_app, 1, database_ms / 1_000)
    waits = sorted(end - start for start, end in zip(arrivals, done))
    p95 = waits[len(waits) * 95 // 100 - 1]
    served = sum(end <= seconds for end in done) / seconds
    return f"{served:8.0f}{1_000 * p95:10,.0f}{app:9.0%}{database:9.0%}"


print("200 requests a second arrive      served    p95 ms      app database")
for title, copies, app_ms, database_ms in (
    ("1 copy, 20 ms; database 8 ms", 1, 20, 8),
    ("2 copies", 2, 20, 8),
    ("4 copies", 4, 20, 8),
    ("8 copies", 8, 20, 8),
    ("8 copies, index: database 3 ms", 8, 20, 3),
):
    print(f"{title:32}{load_test(copies, app_ms, database_ms)}")
