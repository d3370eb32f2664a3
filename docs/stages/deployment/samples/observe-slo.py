WINDOW = 30 * 24 * 60  # minutes in 30 days
TARGET = 0.999
ALLOWED = 1 - TARGET  # the share of requests that may fail

for target in (0.99, 0.995, 0.999, 0.9999):
    budget = (1 - target) * WINDOW
    print(f"{target:.2%} over 30 days: {budget:6.1f} minutes of full failure")

RULES = [  # name, long window, short window, burn rate; minutes
    ("page", 60, 5, 14.4),
    ("page", 360, 30, 6),
    ("ticket", 4_320, 360, 1),
]


def burn(failing, minute, window):
    """How many times faster than allowed the budget went in this window."""
    lost = sum(failing(at) for at in range(minute - window, minute))
    return lost / window / ALLOWED


def first_alert(failing):
    for minute in range(1, 4_321):
        for name, long, short, limit in RULES:
            if all(burn(failing, minute, w) >= limit for w in (long, short)):
                return f"{name} after {minute} min (rule {limit})"
    return "nobody is called"


def during(share, minutes):
    return lambda at: share if 0 <= at < minutes else 0


print(f"\nSLO {TARGET:.1%}: what fails, what it costs, who is called")
for title, share, minutes in (
    ("everything, for half a minute", 0.5, 1),
    ("everything, for 30 min", 1.0, 30),
    ("2 % of requests, for 3 h", 0.02, 180),
    ("0.7 % of requests, for a day", 0.007, 1_440),
    ("0.2 % of requests, for three days", 0.002, 4_320),
    ("nothing; the CPU is busy for a day", 0, 1_440),
):
    cost = share * minutes / (ALLOWED * WINDOW)
    called = first_alert(during(share, minutes))
    print(f"{title:35}{cost:5.0%}  {called}")
