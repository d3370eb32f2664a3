# database: postgresql
# needs: cicd_loans.sql
"""Two releases ask the database, while the schema changes below them."""

import threading
import time
from contextlib import contextmanager

import psycopg

# --8<-- [start:steps]
EXPAND = """
    ALTER TABLE loan ADD COLUMN due_at date;
    CREATE FUNCTION keep_due_equal() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN
        NEW.due := coalesce(NEW.due, NEW.due_at);
        NEW.due_at := NEW.due;
      ELSIF NEW.due_at IS DISTINCT FROM OLD.due_at THEN
        NEW.due := NEW.due_at;
      ELSE
        NEW.due_at := NEW.due;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER due BEFORE INSERT OR UPDATE ON loan
      FOR EACH ROW EXECUTE FUNCTION keep_due_equal();
"""
BACKFILL = "UPDATE loan SET due_at = due WHERE due_at IS NULL"
CONTRACT = """
    DROP TRIGGER due ON loan;
    DROP FUNCTION keep_due_equal;
    ALTER TABLE loan DROP COLUMN due;
"""
AT_ONCE = "ALTER TABLE loan RENAME COLUMN due TO due_at"
# --8<-- [end:steps]
COLUMN = {"v1": "due", "v2": "due_at"}


def requests(release, stop, faults, rounds):
    """What a release does: a new date for a loan, and a list of loans by date."""
    column = COLUMN[release]
    with psycopg.connect(autocommit=True) as database:
        while not stop.is_set():
            try:
                database.execute(f"UPDATE loan SET {column} = {column} + 1 WHERE id = 1")
                database.execute(f"SELECT member FROM loan ORDER BY {column}")
            except psycopg.Error as error:
                faults.add(f"{release}: {error.diag.message_primary}")
            rounds[release] += 1


@contextmanager
def load(*releases):
    """Requests by these releases while the block runs, and for twenty rounds after it."""
    stop, faults, rounds = threading.Event(), set(), dict.fromkeys(releases, 0)
    threads = [
        threading.Thread(target=requests, args=(name, stop, faults, rounds))
        for name in releases
    ]
    for thread in threads:
        thread.start()
    wait_for_rounds(rounds)
    yield faults
    wait_for_rounds(rounds)
    stop.set()
    for thread in threads:
        thread.join()


def wait_for_rounds(rounds):
    goal = {name: count + 20 for name, count in rounds.items()}
    while any(rounds[name] < goal[name] for name in goal):
        time.sleep(0.005)


def step(words, sql, *releases):
    with load(*releases) as faults, psycopg.connect(autocommit=True) as database:
        database.execute("SET lock_timeout = '2s'")
        with database.transaction():
            database.execute(sql)
    print(f"{words:32} {', '.join(sorted(faults)) or 'no failed request'}")


print("In steps")
step("expand, v1 runs", EXPAND, "v1")
step("backfill, v1 runs", BACKFILL, "v1")
step("v1 is replaced by v2, both run", "SELECT 1", "v1", "v2")
step("back to v1, both run", "SELECT 1", "v1", "v2")
step("v2 again, contract, v2 runs", CONTRACT, "v2")
step("back to v1 after all", "SELECT 1", "v1")
print("At once, on a fresh table")
with psycopg.connect(autocommit=True) as database:
    database.execute("DROP TABLE loan")
    database.execute(open("cicd_loans.sql", encoding="utf-8").read())
step("rename, v1 runs", AT_ONCE, "v1")
