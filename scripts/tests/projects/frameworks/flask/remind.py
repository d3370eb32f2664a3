"""The job: one e-mail for each loan that is overdue on a day. Run it as often as you like."""

import os
import smtplib
import sys
import time
from datetime import UTC, date, datetime
from email.message import EmailMessage

from domain.lending import is_overdue
from storage import connect

CLAIM = "UPDATE loan SET claimed_until = ? WHERE id = ? AND reminded_at IS NULL AND claimed_until < ?"
OPEN = """
  SELECT loan.id, loan.due_on, member.email, tool.name FROM loan
  JOIN member ON member.id = loan.member_id JOIN tool ON tool.id = loan.tool_id
  WHERE returned_on IS NULL AND reminded_at IS NULL
"""


def send(email: str, tool: str) -> None:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "toolshed@toolshed.example", email, "A tool is overdue"
    letter.set_content(f"Please bring back the {tool}.\n")
    with smtplib.SMTP("127.0.0.1", int(os.environ.get("MAIL_PORT", "1025")), timeout=5) as server:
        server.send_message(letter)


def remind(day: date) -> bool:
    """Whether every letter went out."""
    database = connect()
    good = True
    for loan in database.execute(OPEN).fetchall():
        if not is_overdue(date.fromisoformat(loan["due_on"]), day):
            continue
        now = time.time()
        if not database.execute(CLAIM, (now + 60, loan["id"], now)).rowcount:
            continue  # another run has it
        try:
            send(loan["email"], loan["name"])
        except (OSError, smtplib.SMTPException) as error:
            print(f"loan {loan['id']}: {error}", file=sys.stderr)
            database.execute("UPDATE loan SET claimed_until = 0 WHERE id = ?", (loan["id"],))
            good = False
        else:
            database.execute("UPDATE loan SET reminded_at = ? WHERE id = ?", (day.isoformat(), loan["id"]))
    return good


if __name__ == "__main__":
    sys.exit(not remind(date.fromisoformat(sys.argv[1]) if len(sys.argv) > 1 else datetime.now(UTC).date()))
