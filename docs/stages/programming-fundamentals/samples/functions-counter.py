def make_counter():
    count = 0

    def next_number():
        nonlocal count  # the one of make_counter
        count += 1
        return count

    return next_number


loans = make_counter()
members = make_counter()
print("loan", loans())
print("loan", loans())
print("member", members())
print("loan", loans())
