# fails
mkdir shed
cat > shed/loans.py <<'END'
from datetime import date, timedelta

LOAN = timedelta(days=14)


def due_on(lent_on: str) -> date:
    return date.fromisoformat(lent_on) + LOAN
END
cat > shed/__main__.py <<'END'
import sys

from shed.loans import due_on

print("packages come from", sys.prefix)
print("due on", due_on(sys.argv[1]))
END
python -m venv --without-pip .venv
.venv/bin/python -m shed 2026-11-22
.venv/bin/python shed/__main__.py 2026-11-22
