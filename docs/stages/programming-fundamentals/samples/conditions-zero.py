for fee in (None, 0, 50):
    if fee is None:  # not `if not fee`: 0 counts as false
        print("not decided")
    else:
        print(f"{fee} cents")
