git init -q shed && cd shed
cat > test_due.py <<'PY'
import unittest
from datetime import date

from due import due_on


class DueOn(unittest.TestCase):
    def test_a_loan_lasts_two_weeks(self):
        self.assertEqual(due_on(date(2026, 11, 23)), date(2026, 12, 7))
PY
python -m unittest 2>&1 | grep Error
git add . && git commit -qm "Red: a loan lasts two weeks"
cat > due.py <<'PY'
from datetime import date


def due_on(lent):
    return date(2026, 12, 7)
PY
python -m unittest 2>&1 | tail -n 1
git add . && git commit -qm "Green: the only date there is"
cat >> test_due.py <<'PY'

    def test_saturday_is_open(self):
        self.assertEqual(due_on(date(2026, 11, 28)), date(2026, 12, 12))

    def test_sunday_is_closed_so_monday_counts(self):
        self.assertEqual(due_on(date(2026, 11, 29)), date(2026, 12, 14))
PY
python -m unittest 2>&1 | grep -E '^(FAIL:|AssertionError)'
git commit -qam "Red: Saturday is open, Sunday is not"
cat > due.py <<'PY'
from datetime import timedelta


def due_on(lent):
    due = lent + timedelta(days=14)
    if due.weekday() == 6:
        return due + timedelta(days=1)
    return due
PY
python -m unittest 2>&1 | tail -n 1
git commit -qam "Green: Sunday moves to Monday"
cat > due.py <<'PY'
from datetime import timedelta

LOAN = timedelta(weeks=2)
SUNDAY = 6


def due_on(lent):
    due = lent + LOAN
    closed = due.weekday() == SUNDAY
    return due + timedelta(days=1) if closed else due
PY
python -m unittest 2>&1 | tail -n 1
git commit -qam "Refactor: names for two weeks and Sunday"
git log --oneline --reverse
