# database: postgresql
# needs: outbox-tables.sql

import os
import subprocess
import sys
from pathlib import Path

import psycopg

# These two files stand for the e-mail provider.
MAILBOX, DOWN = Path("mailbox.txt"), Path("provider-is-down")


def deliver(key, text):
    if DOWN.exists():
        raise ConnectionError("the provider does not answer")
    with MAILBOX.open("a") as mailbox:
        mailbox.write(f"{key}: {text}\n")


# --8<-- [start:request]
def lend(tool, member, *, rule_broken=False):
    """The loan and the message, in one transaction. No network."""
    text = f"Dear {member}, you have the {tool}"
    with psycopg.connect() as database:
        database.execute(
            "INSERT INTO loan (tool, member) VALUES (%s, %s)",
            (tool, member),
        )
        database.execute(
            "INSERT INTO outbox (message) VALUES (%s)", (text,)
        )
        if rule_broken:
            database.rollback()
# --8<-- [end:request]


# --8<-- [start:worker]
CLAIM = """
  UPDATE outbox SET claimed_until = now() + interval '1 minute'
  WHERE id = (SELECT id FROM outbox
              WHERE sent_at IS NULL AND claimed_until <= now()
              ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, message
"""
SENT = "UPDATE outbox SET sent_at = now() WHERE id = %s"


def work(killed):
    """Claim, send outside any transaction, mark as sent; repeat."""
    # autocommit: each statement is a transaction of its own
    with psycopg.connect(autocommit=True) as database:
        while row := database.execute(CLAIM).fetchone():
            if killed == "before":
                os._exit(137)
            try:
                deliver(f"outbox-{row[0]}", row[1])
            except ConnectionError as error:
                print("  worker:", error)
                continue  # the claim runs out, and it is tried again
            if killed == "after":
                os._exit(137)
            database.execute(SENT, (row[0],))
# --8<-- [end:worker]


def run_worker(title, killed="no"):
    print(title)
    subprocess.run([sys.executable, __file__, killed], check=False)
    with psycopg.connect() as database:
        count = "SELECT count(*) FROM outbox WHERE sent_at IS NULL"
        print("  waiting:", database.execute(count).fetchone()[0])
        # a minute passes
        database.execute("UPDATE outbox SET claimed_until = now() - interval '1 second'")
    for mail in MAILBOX.read_text().splitlines() if MAILBOX.exists() else []:
        print("  mailbox:", mail)


if len(sys.argv) > 1:
    work(sys.argv[1])
    sys.exit()

lend("saw", "Ana", rule_broken=True)
run_worker("A loan that was rolled back")
DOWN.touch()
lend("drill", "Bo")
run_worker("The provider is down; the loan was stored all the same")
DOWN.unlink()
run_worker("It is up, but the worker is killed before it sends", "before")
run_worker("The worker is started again")
MAILBOX.write_text("")
lend("ladder", "Cleo")
run_worker("The worker is killed after it sent, before it marks", "after")
run_worker("The worker is started again")
