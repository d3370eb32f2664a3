# database: postgresql
# needs: jobs-tables.sql, jobs-once-tables.sql
import os
import signal
import subprocess
import sys

import psycopg

CLAIM = """
  UPDATE job SET attempts = attempts + 1, run_at = now() + interval '1 minute'
  WHERE id = (SELECT id FROM job WHERE run_at <= now()
              ORDER BY run_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, attempts
"""


# --8<-- [start:worker]
def work(killed_after):
    database = psycopg.connect(autocommit=True)
    row = database.execute(CLAIM).fetchone()
    if not row:
        print("  worker: nothing is due")
        return
    job, attempt = row
    print(f"  worker: job {job}, attempt {attempt}", flush=True)
    die_if(killed_after == "claim")
    with database.transaction():
        key = (f"job-{job}",)
        new = database.execute("INSERT INTO inbox VALUES (%s) ON CONFLICT DO NOTHING", key)
        if new.rowcount:
            database.execute("INSERT INTO fee VALUES ('Ana', 4)")
    die_if(killed_after == "effect")
    database.execute("DELETE FROM job WHERE id = %s", (job,))


def die_if(wanted):
    if wanted:
        os.kill(os.getpid(), signal.SIGKILL)  # as with kill -9: nothing can be tidied up
# --8<-- [end:worker]


if len(sys.argv) > 1:
    work(sys.argv[1])
    sys.exit()

database = psycopg.connect(autocommit=True)
database.execute("INSERT INTO job (kind, payload) VALUES ('fee', '{}')")


def run(killed_after):
    done = subprocess.run([sys.executable, __file__, killed_after], check=False)
    jobs = database.execute("SELECT count(*) FROM job").fetchone()[0]
    fees = database.execute("SELECT count(*) FROM fee").fetchone()[0]
    print(f"  exit status {done.returncode}; jobs {jobs}, fees {fees}")


print("Killed after the claim")
run("claim")
print("Too soon: the claim holds for a minute")
run("never")
print("A minute later, killed between effect and acknowledgement")
database.execute("UPDATE job SET run_at = now()")
run("effect")
print("Another minute later")
database.execute("UPDATE job SET run_at = now()")
run("never")
