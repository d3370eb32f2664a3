"""Print what price answers for every mix of these arguments."""
from itertools import product

from price import price

DAYS = (-1, 0, 1, 7, 8, 14, 30)
for arguments in product(("power", "hand", "ladder"), DAYS, (True, False)):
    print(*arguments, "->", price(*arguments))
