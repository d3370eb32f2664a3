# fails
from datetime import date


class LedgerError(Exception):
    """The ledger cannot be used as it is."""


def due_dates(lines: list[str]) -> list[date]:
    found = []
    for number, line in enumerate(lines, 1):
        try:
            found.append(date.fromisoformat(line))
        except ValueError as error:
            raise LedgerError(f"line {number} holds no date") from error
    return found


print(due_dates(["2026-12-06"]))
try:
    due_dates([""])
except LedgerError as error:
    print("told to the member:", error)
finally:
    print("runs in every case")
due_dates(["2026-12-06", "next Sunday"])
