from collections import Counter

BUCKETS = (0.1, 0.3, 1.0)  # seconds; 0.3 is what users were promised
requests, seconds, buckets, counts = Counter(), Counter(), Counter(), Counter()
pool_in_use = 0  # a gauge: it goes up and down


def record(route, status, duration):
    """One request, by the pattern of its route and never by its address."""
    requests[f'route="{route}",status="{status}"'] += 1
    seconds[route] += duration
    counts[route] += 1
    for limit in BUCKETS:
        if duration <= limit:
            buckets[route, limit] += 1


def exposition():
    """What GET /metrics answers, as text/plain; version=0.0.4."""
    name = "toolshed_requests_total"
    lines = [f"# HELP {name} Requests answered.", f"# TYPE {name} counter"]
    lines += [f"{name}{{{labels}}} {n}" for labels, n in sorted(requests.items())]

    name = "toolshed_request_duration_seconds"
    lines += [f"# HELP {name} Time to answer.", f"# TYPE {name} histogram"]
    for route in sorted(counts):
        label = f'route="{route}"'
        for limit in BUCKETS:
            n = buckets[route, limit]
            lines.append(f'{name}_bucket{{{label},le="{limit}"}} {n}')
        lines += [
            f'{name}_bucket{{{label},le="+Inf"}} {counts[route]}',
            f"{name}_sum{{{label}}} {seconds[route]:.3f}",
            f"{name}_count{{{label}}} {counts[route]}",
        ]

    name = "toolshed_pool_connections"
    lines += [f"# HELP {name} Connections in use.", f"# TYPE {name} gauge"]
    return "\n".join([*lines, f"{name} {pool_in_use}"]) + "\n"


for duration in (0.04, 0.06, 0.05, 0.25, 2.1):
    record("GET /tools/{id}", 200, duration)
record("POST /loans", 201, 0.2)
record("POST /loans", 503, 0.01)
pool_in_use = 4
print(exposition(), end="")
