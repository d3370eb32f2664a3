print("0.1 + 0.2:", 0.1 + 0.2)
print("4.35 * 100:", 4.35 * 100)

as_float, as_cents = 0.0, 0
for _ in range(10):
    as_float += 0.10
    as_cents += 10
print("ten times 0.10:", as_float)
print("ten times 10 cents:", as_cents)
