def lend(tool, basket=[]):  # made once, when `def` runs
    basket.append(tool)
    return basket


def lend_safely(tool, basket=None):
    basket = [] if basket is None else basket
    basket.append(tool)
    return basket


print("Ana:", lend("drill"))
print("Bo:", lend("saw"))
print("Ana:", lend_safely("drill"))
print("Bo:", lend_safely("saw"))

late = (tool for tool in ["drill", "saw"])  # a generator
print("first look:", list(late))
print("second look:", list(late))
