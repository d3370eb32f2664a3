import math

SERVICE = 0.010  # seconds for each request, one at a time: at most 100 a second


def chance():
    """Numbers between 0 and 1 that look random and are the same in every run."""
    state = 20_260_322
    while True:
        state = state * 16_807 % 2_147_483_647
        yield state / 2_147_483_647


def run(rate, requests=40_000):
    """Users come when they like: on average `rate` a second, sometimes three at once."""
    numbers, now, free_at, spans = chance(), 0.0, 0.0, []
    for _ in range(requests):
        now -= math.log(next(numbers)) / rate
        free_at = max(now, free_at) + SERVICE
        spans.append((now, free_at))
    return spans


def in_flight(spans, samples=2_000):
    """How many requests were inside, looked up at moments spread over the run."""
    end, total, first = spans[-1][0], 0, 0
    for moment in (end * number / samples for number in range(samples)):
        while spans[first][1] <= moment:
            first += 1
        number = first
        while number < len(spans) and spans[number][0] <= moment:
            number += 1
        total += number - first
    return total / samples


print("offered  busy  throughput  mean     p95   in flight  throughput x mean")
for rate in (20, 50, 80, 90, 95, 99):
    spans = run(rate)
    latencies = sorted(left - came for came, left in spans)
    mean = sum(latencies) / len(latencies)
    p95 = latencies[math.ceil(len(latencies) * 0.95) - 1]
    throughput = len(spans) / spans[-1][1]
    busy = throughput * SERVICE
    print(
        f"{rate:4}/s {busy:7.0%} {throughput:8.0f}/s {mean * 1000:6.0f} ms {p95 * 1000:4.0f} ms"
        f" {in_flight(spans):8.1f} {throughput * mean:14.1f}"
    )
