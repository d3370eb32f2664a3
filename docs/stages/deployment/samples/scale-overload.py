import heapq
from collections import deque

CAPACITY, PATIENCE, ATTEMPTS = 100, 1.0, 4  # a second; seconds; per person
SECONDS = 180


def people(second):
    """How many press the button in this second; five of them are bad."""
    return 300 if 5 <= second < 10 else 80


def simulate(places, repeats_allowed):
    """Useful answers in each second: those that came while somebody waited.

    `places` is the length of the queue, and `repeats_allowed` how many
    repeats a client may send for each request of its own.
    """
    arrivals = [
        (second + number / people(second), 1)
        for second in range(SECONDS)
        for number in range(people(second))
    ]
    heapq.heapify(arrivals)
    waiting, useful, budget, free_at = deque(), [0] * SECONDS, 0.0, 0.0
    sent = 0

    def repeat(at, attempt):
        nonlocal budget
        if attempt < ATTEMPTS and budget >= 1:
            budget -= 1
            heapq.heappush(arrivals, (at, attempt + 1))

    while arrivals:
        now, attempt = heapq.heappop(arrivals)
        sent += 1
        while waiting and free_at <= now:  # what was served until now
            came = waiting.popleft()
            free_at = max(free_at, came) + 1 / CAPACITY
            if free_at <= came + PATIENCE and free_at < SECONDS:
                useful[int(free_at)] += 1
        if attempt == 1:
            budget += repeats_allowed
        if len(waiting) >= places:
            repeat(now + 0.5, attempt)  # 503 at once; the client waits a little
            continue
        waiting.append(now)
        if free_at + len(waiting) / CAPACITY > now + PATIENCE and now < SECONDS:
            repeat(now + PATIENCE, attempt)  # no answer in time
    return useful, sent


print("useful answers a second     5-10s 15-20s 60-65s 175-180s   requests sent")
for title, places, allowed in (
    ("endless queue, eager", 10**9, 3),
    ("endless queue, budget 10 %", 10**9, 0.1),
    ("50 places, eager", 50, 3),
    ("50 places, budget 10 %", 50, 0.1),
):
    useful, sent = simulate(places, allowed)
    row = [sum(useful[at : at + 5]) / 5 for at in (5, 15, 60, 175)]
    cells = "".join(f"{number:7.0f}" for number in row)
    print(f"{title:26}{cells}{sent:18,}")
