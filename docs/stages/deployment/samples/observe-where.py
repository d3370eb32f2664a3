def p95(values):
    return sorted(values)[len(values) * 95 // 100 - 1]


def measure(own=1.0, database=1.0, maps=1.0, asked=0.2):
    """Milliseconds in each part of 1,000 requests to GET /tools/{id}."""
    rows = []
    for number in range(1_000):
        in_own = own * (12 + number % 7)
        in_database = database * (20 + number % 11)
        calls_maps = number % 10 < asked * 10
        in_maps = maps * (60 + number % 13) if calls_maps else 0
        rows.append((in_own + in_database + in_maps, in_own, in_database, in_maps))
    columns = list(zip(*rows))
    # Little's law: 100 requests a second, times the seconds each holds one.
    connections = 100 * sum(columns[2]) / len(rows) / 1_000
    return [*map(p95, columns), connections]


print(f"{'p95 in ms':22}{'whole':>7}{'own':>7}{'database':>10}{'maps':>7}", end="")
print(f"{'connections':>13}")
for title, slower in (
    ("a good day", {}),
    ("evening 1", {"database": 12}),
    ("evening 2", {"own": 15}),
    ("evening 3", {"maps": 20}),
):
    whole, own, database, maps, connections = measure(**slower)
    print(f"{title:22}{whole:7.0f}{own:7.0f}{database:10.0f}{maps:7.0f}", end="")
    print(f"{connections:13.0f}")
