import math


class Server:
    """Answers one request at a time in 10 ms, and stands still once for 2 s. Its clock is a number."""

    def __init__(self):
        self.free_at, self.stalled = 0, False

    def latency(self, arrival):
        start = max(arrival, self.free_at)
        if start >= 10_000 and not self.stalled:
            start, self.stalled = start + 2_000, True
        self.free_at = start + 10
        return self.free_at - arrival


def closed(every, until):
    """Sends the next request when it is due, but never before the last answer."""
    server, now, latencies = Server(), 0, []
    while now < until:
        latencies.append(server.latency(now))
        now += max(every, latencies[-1])
    return latencies


def open_(every, until):
    """Sends when a request is due, whatever the server does. So do users."""
    server = Server()
    return [server.latency(due) for due in range(0, until, every)]


def percentile(times, percent):
    return sorted(times)[math.ceil(len(times) * percent / 100) - 1]


for name, latencies in [("closed", closed(50, 30_000)), ("open", open_(50, 30_000))]:
    said = ", ".join(f"p{percent} {percentile(latencies, percent)}" for percent in (50, 95, 99))
    slow = sum(latency > 100 for latency in latencies)
    print(f"{name}: {len(latencies)} requests, {said}, longest {max(latencies)}, over 100: {slow}")
