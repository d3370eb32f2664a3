import unittest

from unit_fee import NotFree, late_fee, lend

DUE = "2026-11-30"


class LateFee(unittest.TestCase):
    def test_the_due_day_costs_nothing(self):
        self.assertEqual(late_fee(DUE, "2026-11-30"), 0)

    def test_the_first_late_day_costs_50_cents(self):
        self.assertEqual(late_fee(DUE, "2026-12-01"), 50)

    def test_the_fee_stops_at_10_00(self):
        for back, cents in [
            ("2026-12-19", 950),
            ("2026-12-20", 1000),
            ("2026-12-21", 1000),
        ]:
            with self.subTest(back=back):
                self.assertEqual(late_fee(DUE, back), cents)

    def test_what_is_no_date_is_refused(self):
        with self.assertRaises(ValueError):
            late_fee(DUE, "next Sunday")


class Lend(unittest.TestCase):
    def test_a_refused_loan_changes_nothing(self):
        loans = {"drill": "Ana"}  # arrange

        with self.assertRaises(NotFree):  # act
            lend(loans, "drill", "Bo")

        self.assertEqual(loans, {"drill": "Ana"})  # assert
