"""The rules of lending. They know no clock and no database."""

from datetime import date, timedelta

DAYS = 14
MOST = 3
FEE_CENTS = 50
HIGHEST_FEE_CENTS = 1000


def due_on(lent: date) -> date:
    return lent + timedelta(days=DAYS)


def is_overdue(due: date, today: date) -> bool:
    return today > due


def late_fee(due: date, back: date) -> int:
    """Cents for a tool that came back on a day."""
    days = (back - due).days
    if days <= 0:
        return 0
    return min(days * FEE_CENTS, HIGHEST_FEE_CENTS)


def may_borrow(held: int) -> bool:
    """Whether a member who has so many tools may have another one."""
    return held < MOST
