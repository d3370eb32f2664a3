# fails
"""Lend a tool for some days."""

import re
import sys

USAGE = """usage: lend TOOL DAYS
  TOOL  inventory number, such as T-0042
  DAYS  1 to 30"""


def main(arguments):
    if arguments == ["--help"]:
        print(USAGE)
        return 0
    if len(arguments) != 2:
        return refuse(f"2 arguments are needed, not {len(arguments)}")
    tool, days = arguments
    if not re.fullmatch("[0-9]{1,2}", days) or not 1 <= int(days) <= 30:
        return refuse(f"DAYS must be 1 to 30, not {days}")
    print(f"{tool} is lent for {days} days")
    return 0


def refuse(message):
    print(f"lend: {message}\n{USAGE}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
