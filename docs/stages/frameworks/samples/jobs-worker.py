# database: postgresql
# needs: jobs-tables.sql
import random
import time

import psycopg

# --8<-- [start:worker]
CLAIM = """
  UPDATE job SET attempts = attempts + 1, run_at = now() + interval '1 minute'
  WHERE id = (SELECT id FROM job WHERE dead_at IS NULL AND run_at <= now()
              ORDER BY run_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, attempts, payload ->> 'to'
"""
DONE = "DELETE FROM job WHERE id = %s"
LATER = "UPDATE job SET last_error = %s, run_at = now() + make_interval(secs => %s) WHERE id = %s"
BURY = "UPDATE job SET last_error = %s, dead_at = now() WHERE id = %s"
MOST_ATTEMPTS = 4
FIRST_WAIT = 0.02  # seconds; 10 or more outside of a demonstration


class Temporary(Exception):
    """Trying again later may help."""


class Permanent(Exception):
    """Trying again cannot help."""


def work(database, send):
    """Run jobs until none is left but dead ones."""
    while database.execute("SELECT 1 FROM job WHERE dead_at IS NULL LIMIT 1").fetchone():
        row = database.execute(CLAIM).fetchone()
        if not row:  # none is due yet
            time.sleep(0.01)
            continue
        job, attempt, to = row
        label = f"job {job}, attempt {attempt}:"
        try:
            send(to)
            database.execute(DONE, (job,))
            print(label, "sent to", to)
        except (Temporary, Permanent) as error:
            if isinstance(error, Permanent) or attempt >= MOST_ATTEMPTS:
                database.execute(BURY, (str(error), job))
                print(label, error, "- dead")
            else:
                wait = FIRST_WAIT * 2 ** (attempt - 1)
                jitter = wait * random.uniform(0, 0.5)
                database.execute(LATER, (str(error), wait + jitter, job))
                print(label, error, f"- again in {wait * 1000:.0f} ms")
# --8<-- [end:worker]


mail_server_is_up = False


def send(to):
    if "@" not in to:
        raise Permanent("no such address")
    if not mail_server_is_up:
        raise Temporary("mail server does not answer")


database = psycopg.connect(autocommit=True)
print("The mail server is down")
for to in "bo", "ana@toolshed.example":
    database.execute(
        "INSERT INTO job (kind, payload) VALUES ('reminder', jsonb_build_object('to', %s::text))", (to,)
    )
work(database, send)
print("Dead jobs")
for job, error in database.execute("SELECT id, last_error FROM job WHERE dead_at IS NOT NULL ORDER BY id"):
    print(f"job {job}: {error}")
print("The mail server is up; job 2 is replayed")
mail_server_is_up = True
database.execute("UPDATE job SET attempts = 0, dead_at = NULL, run_at = now() WHERE id = 2")
work(database, send)
