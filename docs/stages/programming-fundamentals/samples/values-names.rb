# One name, three meanings
x = 5
x = x * 0.5
x = "Ana owes " + format("%.2f", x)
puts x

# One meaning each
RATE_PER_DAY = 0.5
days_late = 5
fee = days_late * RATE_PER_DAY
reminder = format("Ana owes %.2f", fee)
puts reminder
