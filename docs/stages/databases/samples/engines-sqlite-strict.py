"""SQLite, told to check types and references."""
import sqlite3

connection = sqlite3.connect("toolshed.db", isolation_level=None)
connection.execute("PRAGMA foreign_keys = ON")  # for this connection only
connection.executescript("""
    CREATE TABLE member (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
    CREATE TABLE loan (
      id        INTEGER PRIMARY KEY,
      member_id INTEGER NOT NULL REFERENCES member,
      days      INTEGER NOT NULL
    ) STRICT;
    INSERT INTO member VALUES (1, 'Ana');
""")

for values in [(1, 1, "soon"), (2, 99, 7), (3, 1, 7)]:
    try:
        connection.execute("INSERT INTO loan VALUES (?, ?, ?)", values)
        print(values, "stored")
    except sqlite3.IntegrityError as error:
        print(values, "refused:", error)
