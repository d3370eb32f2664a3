print("lent   broken  long   short")
for lent in (False, True):
    for broken in (False, True):
        long = not (lent or broken)
        short = not lent and not broken
        row = (lent, broken, long, short)
        print("  ".join(f"{str(value).lower():5}" for value in row))

fees = {"Ana": 0, "Bo": 700}
for name in ("Ana", "Bo", "Dev"):
    fee = fees.get(name)
    may_borrow = fee is not None and fee < 500
    print(name, "may borrow" if may_borrow else "may not borrow")
