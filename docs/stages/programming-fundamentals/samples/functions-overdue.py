from datetime import date


def is_overdue(due, today):
    return today > due


due = date(2026, 11, 20)
for today in (date(2026, 11, 19), date(2026, 11, 20), date(2026, 11, 21)):
    print(today, "overdue" if is_overdue(due, today) else "in time")
