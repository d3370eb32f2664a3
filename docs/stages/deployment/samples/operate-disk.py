SIZE = 100.0  # GB
used = [61.0, 61.4, 61.9, 62.3, 62.8, 64.9, 67.2, 69.3]  # one number a day


def days_left(measured):
    """A straight line through the last days, until the disk is full."""
    growth = (measured[-1] - measured[0]) / (len(measured) - 1)
    return (SIZE - measured[-1]) / growth


for day in range(4, len(used) + 1):
    share = used[day - 1] / SIZE
    left = days_left(used[day - 4 : day])
    alarm = "ticket" if left < 30 else ""
    print(f"day {day}: {share:.0%} full, {left:3.0f} days left {alarm}".rstrip())
