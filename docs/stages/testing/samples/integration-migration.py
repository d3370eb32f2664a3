# database: postgresql
import psycopg

OLD = """
    CREATE TABLE loan (id integer PRIMARY KEY, fee numeric(8, 2) NOT NULL);
    INSERT INTO loan VALUES (1, 8.00), (2, 10.50), (3, 0.00), (4, 0.05);
"""
CHANGE = "ALTER TABLE loan ALTER fee TYPE integer USING "
FIRST_TRY = CHANGE + "fee::integer * 100"
CORRECTED = CHANGE + "(fee * 100)::integer"


def rows(database, query):
    return database.execute(query).fetchall()


def check(migration):
    """Run a migration on a filled copy of the old schema."""
    with psycopg.connect() as database:
        database.execute(OLD)
        before = rows(database, "SELECT id, fee * 100 FROM loan ORDER BY 1")
        database.execute(migration)
        after = rows(database, "SELECT id, fee FROM loan ORDER BY 1")
        database.rollback()
    wrong = [(old, new) for old, new in zip(before, after) if old != new]
    return f"{len(before)} rows, then {len(after)}; wrong: " + (
        ", ".join(f"loan {old[0]} has {new[1]} cents" for old, new in wrong)
        or "none"
    )


print("first try:", check(FIRST_TRY))
print("corrected:", check(CORRECTED))
