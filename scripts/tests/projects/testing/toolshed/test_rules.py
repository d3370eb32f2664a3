from datetime import date
from unittest import TestCase

from rules import due_on, is_overdue, late_fee, may_borrow

DUE = date(2026, 11, 20)


class Rules(TestCase):
    def test_a_loan_lasts_two_weeks(self) -> None:
        assert due_on(date(2026, 11, 22)) == date(2026, 12, 6)

    def test_the_last_day_is_in_time(self) -> None:
        assert not is_overdue(DUE, DUE)
        assert is_overdue(DUE, date(2026, 11, 21))

    def test_nothing_is_owed_on_the_last_day(self) -> None:
        assert late_fee(DUE, DUE) == 0

    def test_the_first_late_day_costs(self) -> None:
        assert late_fee(DUE, date(2026, 11, 21)) == 50

    def test_a_fee_has_an_end(self) -> None:
        assert late_fee(DUE, date(2027, 11, 21)) == 1000

    def test_three_tools_at_once(self) -> None:
        assert may_borrow(2)
        assert not may_borrow(3)
