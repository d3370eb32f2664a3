# needs: reliable_loans.py

import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from reliable_loans import DAY, borrow_once, connect

FILE = os.path.join(tempfile.mkdtemp(), "loans.db")  # a new database for each run
BODY = b'{"tool_id": 7}'


def request(now):
    with closing(connect(FILE)) as db:
        return borrow_once(db, "Ana", "one-key", BODY, now)


def loans():
    with closing(connect(FILE)) as db:
        return db.execute("SELECT count(*) FROM loan").fetchone()[0]


loans()  # makes the tables
with ThreadPoolExecutor(10) as pool:
    answers = list(pool.map(request, [0] * 10))
same = all(answer == answers[0] for answer in answers)
print("ten at once:", loans(), "loan, and every answer the same:", same)
print("an hour later:", request(3_600), "and", loans(), "loan")
print("two days later:", request(2 * DAY), "and", loans(), "loans")
