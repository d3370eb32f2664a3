def reminder(day):
    return lambda: f"day {day}"


shared = []
own = []
for day in (1, 2, 3):
    shared.append(lambda: f"day {day}")  # looks at day when called
    own.append(reminder(day))            # a day of its own

print("shared:", ", ".join(remind() for remind in shared))
print("own:   ", ", ".join(remind() for remind in own))
