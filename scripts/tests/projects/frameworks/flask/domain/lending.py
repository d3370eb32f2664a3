"""Who may borrow, until when, and when a reminder is due."""

from datetime import date, timedelta

LOAN = timedelta(days=14)
MOST_TOOLS = 3


class Refused(Exception):
    """A rule of the library says no."""


def due_on(lent_on: date) -> date:
    return lent_on + LOAN


def check(held: int, *, is_out: bool) -> None:
    """May a member who holds so many tools borrow this one? Raises Refused."""
    if held >= MOST_TOOLS:
        raise Refused("the member has as many tools as one may have")
    if is_out:
        raise Refused("the tool is out")


def is_overdue(due: date, day: date) -> bool:
    return day > due
