from dataclasses import dataclass
from datetime import date, timedelta


# --8<-- [start:typed]
@dataclass(frozen=True)
class Loan:
    tool: str
    member: str
    lent_on: date


def open_loan(loans: list[Loan], tool: str) -> Loan | None:
    return next((loan for loan in loans if loan.tool == tool), None)


def due_on(loan: Loan, days: int = 14) -> date:
    return loan.lent_on + timedelta(days=days)
# --8<-- [end:typed]
