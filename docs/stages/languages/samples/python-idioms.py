from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta

TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Loan:
    tool: str
    member: str
    due_on: date


LOANS = [
    Loan("drill", "Ana", date(2026, 11, 20)),
    Loan("ladder", "Bo", date(2026, 12, 1)),
    Loan("saw", "Ana", date(2026, 11, 1)),
]


def reminders(loans: list[Loan]) -> Iterator[str]:
    for loan in loans:
        late = TODAY - loan.due_on
        if late > timedelta():
            yield f"{loan.member}: {loan.tool} is {late.days} days late"


@contextmanager
def counter_open(day: date) -> Iterator[None]:
    print(f"open on {day}")
    try:
        yield
    finally:
        print("closed")


with counter_open(TODAY):
    by_member = {loan.member: loan for loan in LOANS}
    late_tools = sorted(loan.tool for loan in LOANS if loan.due_on < TODAY)
    print(late_tools, by_member["Bo"])
    for reminder in reminders(LOANS):
        print(reminder)
