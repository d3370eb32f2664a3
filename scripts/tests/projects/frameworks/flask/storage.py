"""The database: one SQLite file, and the migrations that make it."""

import sqlite3
from pathlib import Path

HERE = Path(__file__).parent


def connect() -> sqlite3.Connection:
    database = sqlite3.connect(HERE / "toolshed.db", timeout=10, isolation_level=None)
    database.row_factory = sqlite3.Row
    database.execute("PRAGMA foreign_keys = ON")
    return database


def migrate() -> None:
    """Run the migrations that this database has not seen."""
    database = connect()
    database.execute("PRAGMA journal_mode = WAL")
    seen = database.execute("PRAGMA user_version").fetchone()[0]
    for number, file in enumerate(sorted((HERE / "migrations").glob("*.sql")), 1):
        if number > seen:
            database.executescript(f"BEGIN; {file.read_text('utf-8')} PRAGMA user_version = {number}; COMMIT;")
    database.close()
