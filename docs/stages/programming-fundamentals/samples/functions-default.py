def add_shared(tool, basket=[]):  # one list, made when def runs
    basket.append(tool)
    return basket


def add_fresh(tool, basket=None):
    if basket is None:
        basket = []  # a new list in every call
    basket.append(tool)
    return basket


add_shared("drill")
print("shared:", ", ".join(add_shared("saw")))
add_fresh("drill")
print("fresh: ", ", ".join(add_fresh("saw")))
