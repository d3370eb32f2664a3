# needs: python_due.py
# fails
cat > counter.py <<'END'
from datetime import date

from python_due import Loan, due_on, open_loan

loans = [Loan("drill", "Ana", date(2026, 11, 22))]
print(due_on(loans[0], "14"))
print(open_loan(loans, "saw").member)
END
mypy --strict counter.py
python counter.py
