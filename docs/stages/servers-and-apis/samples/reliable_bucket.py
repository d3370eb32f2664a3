import math
import time


class TokenBucket:
    """Holds `capacity` tokens and gains `rate` a second. A request takes one."""

    def __init__(self, capacity, rate, clock=time.monotonic):
        self.capacity, self.rate, self.clock = capacity, rate, clock
        self.tokens, self.at = capacity, clock()

    def take(self):
        """0 if the request may go on, else whole seconds until the next token."""
        now = self.clock()
        self.tokens = min(self.capacity, self.tokens + (now - self.at) * self.rate)
        self.at = now
        if self.tokens >= 1:
            self.tokens -= 1
            return 0
        return math.ceil((1 - self.tokens) / self.rate)


REQUESTS = [
    *[(0, "Ana")] * 4,
    (0, "Bo"),
    (3, "Ana"),
    (4, "Ana"),
    (60, "Ana"),
]


def main():
    now = 0
    buckets = {}
    for now, client in REQUESTS:
        bucket = buckets.setdefault(client, TokenBucket(3, 0.25, lambda: now))
        wait = bucket.take()
        answer = f"429, Retry-After: {wait}" if wait else "200"
        print(f"{now} s, {client}: {answer}")


if __name__ == "__main__":
    main()
