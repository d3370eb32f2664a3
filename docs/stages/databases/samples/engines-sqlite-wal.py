"""Ana reads in an open transaction while Bo writes; then two write at once."""
import sqlite3


def connect():
    # timeout=0: do not wait for locks
    return sqlite3.connect("toolshed.db", isolation_level=None, timeout=0)


def attempt(who, connection, statement):
    try:
        rows = connection.execute(statement).fetchall()
        print(f"{who}: {statement}", *rows)
    except sqlite3.OperationalError as error:
        print(f"{who}: {statement} -> {error}")


connect().executescript("""
    CREATE TABLE tool (name TEXT, stock INTEGER);
    INSERT INTO tool VALUES ('drill', 1);
""")

for mode in ("delete", "wal"):
    ana, bo = connect(), connect()
    ana.execute(f"PRAGMA journal_mode = {mode}")
    print("Journal mode:", mode)
    attempt("Ana", ana, "BEGIN")
    attempt("Ana", ana, "SELECT stock FROM tool")
    attempt("Bo", bo, "UPDATE tool SET stock = stock + 1")
    attempt("Ana", ana, "SELECT stock FROM tool")
    attempt("Ana", ana, "COMMIT")
    attempt("Ana", ana, "SELECT stock FROM tool")
    ana.close()
    bo.close()
    print()

ana, bo = connect(), connect()
print("Still WAL, two writers:")
attempt("Ana", ana, "BEGIN IMMEDIATE")
attempt("Bo", bo, "BEGIN IMMEDIATE")
