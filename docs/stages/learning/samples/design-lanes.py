from collections import deque

RATE = 100  # messages a second that the provider takes
NEWSLETTER = 900_000  # all at 8:00
HOUR = 3_600  # a password mail in each of its minutes


def waits(lanes):
    """The longest wait of each kind, in seconds. Lane 0 is served first."""
    queues = [deque() for _ in set(lanes.values())]
    queues[lanes["newsletter"]].extend([(0, "newsletter")] * NEWSLETTER)
    longest, second = {}, 0
    while second < HOUR or any(queues):
        if second < HOUR and second % 60 == 30:
            queues[lanes["password"]].append((second, "password"))
        for _ in range(RATE):
            queue = next((queue for queue in queues if queue), None)
            if queue is None:
                break
            came, kind = queue.popleft()
            longest[kind] = max(longest.get(kind, 0), second - came)
        second += 1
    return longest


for title, lanes in (
    ("one queue", {"password": 0, "newsletter": 0}),
    ("two lanes", {"password": 0, "newsletter": 1}),
):
    found = waits(lanes)
    print(f"{title}: password waits up to {found['password']:,} s,", end=" ")
    print(f"newsletter {found['newsletter'] / 60:,.0f} minutes")
