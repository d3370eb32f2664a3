from datetime import date, timedelta

# Time: the code is right. A drill that would be due on a Sunday is due on Monday.


def due_on(lent):
    due = lent + timedelta(days=7)
    return due + timedelta(days=1) if due.isoweekday() == 7 else due


def reads_the_clock(today):
    return due_on(today) == today + timedelta(days=7)


def names_its_days(today):
    monday, sunday = date(2026, 3, 2), date(2026, 3, 1)
    return due_on(monday) == date(2026, 3, 9) and due_on(sunday) == date(2026, 3, 9)


# Order and shared state: three tests, A, B and C, use one shelf, or each its own.


def in_order(order, fresh):
    shelf, green = [], True
    for test in order:
        shelf = [] if fresh else shelf
        if test == "A":  # a new shelf is empty
            green = green and shelf == []
        elif test == "B":  # a drill can be added
            shelf.append("drill")
            green = green and "drill" in shelf
        elif test == "C":  # a saw that is added and lent is gone
            shelf.append("saw")
            shelf.remove("saw")
            green = green and "saw" not in shelf
    return green


# Race: A and B each take a drill, in two steps, or in one that nobody can interrupt.


def interleaved(steps, one_step):
    stock, read = 2, {}
    for who in steps:
        if who not in read:
            read[who] = stock
            stock -= 1 if one_step else 0
        elif not one_step:
            stock = read[who] - 1
    return stock == 0


# Network: what a server of somebody else may answer, or a stub in its place.


def price_in_euro(answer):
    return round(30 * float(answer), 2)


def asks(answer):
    try:
        return price_in_euro(answer) == 33.0
    except ValueError:
        return False


def report(cause, conditions, before, after):
    red = [one for one in conditions if not before(one)]
    still = [one for one in conditions if not after(one)]
    print(f"{cause}: red in {len(red)} of {len(conditions)}, first {red[0]}; cured: {len(still)}")


days = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
report("time", days, reads_the_clock, names_its_days)
orders = ["ABC", "ACB", "BAC", "BCA", "CAB", "CBA"]
report("order", orders, lambda order: in_order(order, False), lambda order: in_order(order, True))
steps = ["AABB", "ABAB", "ABBA", "BAAB", "BABA", "BBAA"]
report("race", steps, lambda one: interleaved(one, False), lambda one: interleaved(one, True))
answers = ["1.10", "503 Service Unavailable", "timed out"]
report("network", answers, asks, lambda _: asks("1.10"))
