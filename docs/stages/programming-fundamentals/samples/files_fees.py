"""Late fees, in cents."""


def late_fee(days):
    return min(days * 50, 1000)


if __name__ == "__main__":  # only when this file is started itself
    print("3 days late:", late_fee(3))
