import os

KEY = "toolshed_live_4f9a21c7"


def fee(days: int) -> int:
    return max(0, days - 2) * 3


print(fee("3"))
