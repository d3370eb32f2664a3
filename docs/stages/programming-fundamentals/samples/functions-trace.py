import sys


def late_fee(days):
    return int(days) * 50


def report(member, days):
    return f"{member} owes {late_fee(days)} cents"


days = sys.argv[1] if len(sys.argv) > 1 else "4"
print(report("Ana", days))
