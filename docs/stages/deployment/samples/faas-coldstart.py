INIT, WORK = 900, 120  # milliseconds: loading the code, answering one call
IDLE = 600_000  # an instance that waits longer than this is removed
USABLE = 97  # of the database's 100 connections, 3 are for superusers


def run(arrivals, limit, warm=0):
    """Each instance answers one call at a time; times are virtual."""
    free_at, took = [0] * warm, []
    for now in arrivals:
        free_at = [at for at in free_at if now - at <= IDLE or len(free_at) <= warm]
        idle = [number for number, at in enumerate(free_at) if at <= now]
        if idle:
            number, start = idle[0], now
        elif len(free_at) < limit:
            free_at.append(0)
            number, start = len(free_at) - 1, now + INIT  # a cold start
        else:
            number = free_at.index(min(free_at))  # waits in the trigger's queue
            start = free_at[number]
        free_at[number] = start + WORK
        took.append(start + WORK - now)
    return len(free_at), took


steady = [second * 1000 for second in range(100)]
_, took = run(steady, limit=1000)
print(f"call 1: {took[0]} ms, call 100: {took[99]} ms")
_, took = run([0, 1000, 1_000_000], limit=1000)
print(f"after a quarter of an hour without calls: {took[2]} ms")

burst = [number * 5 for number in range(200)]  # 200 calls in a second
print("\nlimit  warm  pool  instances  slowest  connections")
settings = [(1000, 0, 5), (1000, 0, 1), (40, 0, 1), (40, 40, 1), (10, 0, 1)]
for limit, warm, pool in settings:
    instances, took = run(burst, limit, warm)
    wanted = instances * pool
    verdict = "" if wanted <= USABLE else f"  {wanted - USABLE} refused"
    print(
        f"{limit:5} {warm:5} {pool:5} {instances:10}"
        f" {max(took):5} ms {wanted:12}{verdict}"
    )
