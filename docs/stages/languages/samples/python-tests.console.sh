# needs: python_due.py
cat > test_due.py <<'END'
import unittest
from datetime import date

from python_due import Loan, due_on, open_loan

LOAN = Loan("drill", "Ana", date(2026, 11, 22))


class DueOnTest(unittest.TestCase):
    def test_two_weeks_unless_told_otherwise(self):
        self.assertEqual(due_on(LOAN), date(2026, 12, 6))

    def test_length_can_be_chosen(self):
        for days, expected in ((0, "2026-11-22"), (9, "2026-12-01")):
            with self.subTest(days=days):
                self.assertEqual(str(due_on(LOAN, days)), expected)

    def test_a_tool_that_nobody_has(self):
        self.assertIsNone(open_loan([LOAN], "saw"))


if __name__ == "__main__":
    unittest.main()
END
python -m unittest 2>&1 | sed 's/ in [0-9.]*s$//'
