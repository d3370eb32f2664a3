from datetime import date
from unittest import TestCase

from domain.lending import Refused, check, due_on, is_overdue


def refused(held: int, *, is_out: bool) -> bool:
    try:
        check(held, is_out=is_out)
    except Refused:
        return True
    return False


class Lending(TestCase):
    def test_a_loan_lasts_two_weeks(self) -> None:
        assert due_on(date(2026, 11, 22)) == date(2026, 12, 6)

    def test_a_member_has_at_most_three_tools(self) -> None:
        assert not refused(2, is_out=False)
        assert refused(3, is_out=False)

    def test_a_tool_can_be_out_once(self) -> None:
        assert refused(0, is_out=True)

    def test_the_last_day_is_not_overdue(self) -> None:
        assert not is_overdue(date(2026, 12, 6), date(2026, 12, 6))
        assert is_overdue(date(2026, 12, 6), date(2026, 12, 7))
