from datetime import date
from unittest import TestCase

from desk import due_day


class Due(TestCase):
    def test_a_loan_goes_over_the_end_of_a_month(self) -> None:
        assert due_day(date(2026, 11, 22)) == date(2026, 12, 6)
