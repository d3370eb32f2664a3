import random

TASKS = {  # days: if all goes well, most likely, if the unknown bites
    "rule and schema": (1, 2, 4),
    "API": (1, 2, 5),
    "screens": (2, 3, 8),
    "e-mails": (1, 2, 6),
    "import of the paper list": (1, 2, 12),
    "review and release": (1, 2, 4),
}
SAID = (5, 3, 8, 2, 10, 4, 6, 7, 3, 5)  # days said for earlier features
TOOK = (6, 3, 14, 5, 13, 4, 11, 9, 6, 7)  # and the days they took
dice = random.Random(2026)


def show(title, days):
    days = sorted(days)
    at = {share: days[round(share * (len(days) - 1))] for share in (0.5, 0.8, 0.95)}
    print(title, ", ".join(f"{share:.0%} by day {day:.0f}" for share, day in at.items()))


def one_run():
    return sum(dice.triangular(low, high, mode) for low, mode, high in TASKS.values())


low, likely, high = map(sum, zip(*TASKS.values()))
runs = [one_run() for _ in range(20_000)]
print(f"sums: low {low}, likely {likely}, high {high}")
in_time = sum(run <= likely for run in runs) / len(runs)
print(f"done within {likely} days in {in_time:.0%} of the runs")
show("inside view: ", runs)
show("outside view:", [likely * took / said for said, took in zip(SAID, TOOK)])
print("widest:", max(TASKS, key=lambda name: TASKS[name][2] - TASKS[name][0]))
