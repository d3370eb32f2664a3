# needs: engines-schema.sql
"""The same lines, run by SQLite, which is a library inside this program."""
import sqlite3
from pathlib import Path

LINES = """
SELECT count(*) AS called_ana FROM member WHERE name = 'ana';
SELECT name AS has_card_42 FROM member WHERE card_no = 42;
SELECT 7 / 2 AS half_of_seven;
SELECT 'tool' || 'shed' AS joined;
SELECT card_no AS first_card FROM member ORDER BY card_no LIMIT 1;
INSERT INTO loan VALUES (1, 1, 'soon');
INSERT INTO loan VALUES (2, 99, 7);
INSERT INTO member VALUES (1, 'Ana', '43') ON CONFLICT (id) DO UPDATE SET card_no = '43';
BEGIN;
CREATE TABLE reservation (id integer PRIMARY KEY);
ROLLBACK;
SELECT count(*) AS reservations FROM reservation;
"""

# isolation_level=None: send every statement as it stands
connection = sqlite3.connect("toolshed.db", isolation_level=None)
connection.executescript(Path("engines-schema.sql").read_text("utf-8"))

for line in LINES.split("\n"):
    try:
        cursor = connection.execute(line)
    except sqlite3.Error as error:
        print(f"Error: {error}")
        continue
    for row in cursor:
        print(f"{cursor.description[0][0]}: {row[0]}")
    if cursor.rowcount > 0:
        print(f"rows changed: {cursor.rowcount}")
