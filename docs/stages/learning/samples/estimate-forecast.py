import random
from datetime import date, timedelta

# Twelve weeks as they were: items finished, and added on the way.
FINISHED = (3, 5, 2, 4, 0, 4, 6, 3, 1, 4, 3, 5)
ADDED = (1, 0, 2, 1, 0, 1, 1, 0, 1, 2, 0, 1)
WEEKS = list(zip(FINISHED, ADDED))
dice = random.Random(2026)


def weeks_until_done(remaining):
    for week in range(1, 53):
        finished, added = dice.choice(WEEKS)
        remaining += added - finished
        if remaining <= 0:
            return week
    return 52


runs = sorted(weeks_until_done(24) for _ in range(10_000))
for week in range(runs[0], runs[-1] + 1):
    share = runs.count(week) / len(runs)
    if share >= 0.005:
        print(f"{week:3} weeks {share:5.0%} {'#' * round(100 * share)}")
average = sum(FINISHED) / len(WEEKS)
print(f"24 items / {average:.1f} a week = {24 / average:.1f} weeks")
for share in (0.5, 0.85, 0.95):
    weeks = runs[round(share * (len(runs) - 1))]
    day = date(2026, 11, 23) + timedelta(weeks=weeks)
    print(f"{share:.0%}: {weeks} weeks, {day}")

four = sorted(sum(dice.choices(FINISHED, k=4)) for _ in range(10_000))
print(f"in 4 weeks: at least {four[1_500]} items in 85% of the runs")
