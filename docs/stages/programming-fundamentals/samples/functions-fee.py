def late_fee(days_late, rate=50):
    """The fee in cents at rate cents a day; refuses days_late below 0."""
    if days_late < 0:
        raise ValueError(f"must not be negative: {days_late}")
    return days_late * rate


print(late_fee(4))
print(late_fee(4, rate=25))
try:
    print(late_fee(-1))
except ValueError as error:
    print("refused:", error)
