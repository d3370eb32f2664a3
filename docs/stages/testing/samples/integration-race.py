# database: postgresql
# needs: integration_schema.sql
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import psycopg

both_looked = threading.Barrier(2, timeout=10)


def reserve(database, tool, member):
    """The answer to one request: 201, or 409 if the tool is out."""
    try:
        with database.transaction():
            out = database.execute(
                "SELECT 1 FROM loan WHERE tool_id = %s", (tool,)
            ).fetchone()
            both_looked.wait()  # the worst moment, every time
            if out:
                return 409
            database.execute(
                "INSERT INTO loan (tool_id, member_id, due_on)"
                " VALUES (%s, %s, '2026-12-06')",
                (tool, member),
            )
        return 201
    except psycopg.errors.UniqueViolation:
        return 409


def races(rounds=20):
    """How often each pair of answers came, and how many loans there are."""
    seen = Counter()
    with psycopg.connect(autocommit=True) as a, psycopg.connect(
        autocommit=True
    ) as b, ThreadPoolExecutor(2) as pool:
        a.execute("TRUNCATE tool, member, loan, reminder RESTART IDENTITY")
        a.execute("INSERT INTO member (name) VALUES ('Ana'), ('Bo')")
        for tool in range(1, rounds + 1):
            a.execute("INSERT INTO tool (name) VALUES ('drill')")
            ana = pool.submit(reserve, a, tool, 1)
            bo = pool.submit(reserve, b, tool, 2)
            seen[tuple(sorted((ana.result(), bo.result())))] += 1
        loans = a.execute("SELECT count(*) FROM loan").fetchone()[0]
    pairs = ", ".join(f"{n} times {x} and {y}" for (x, y), n in seen.items())
    return f"{pairs}; {loans} loans"


print("with the index:", races())
with psycopg.connect(autocommit=True) as database:
    database.execute("DROP INDEX loan_out_once")
print("without:", races())
