# One name, three meanings
x = 5
x = x * 0.5
x = "Ana owes " + format(x, ".2f")
print(x)

# One meaning each
RATE_PER_DAY = 0.5
days_late = 5
fee = days_late * RATE_PER_DAY
reminder = f"Ana owes {fee:.2f}"
print(reminder)
