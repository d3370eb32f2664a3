# database: postgresql
# needs: toolshed.sql
import psycopg

MIGRATIONS = {  # in a project, files in a folder
    "001-tool-shelf": "ALTER TABLE tool ADD COLUMN shelf text DEFAULT 'A1'",
    "002-loan-note": "ALTER TABLE loan ADD COLUMN note text",
    "003-member-phone": "ALTER TABLE member ADD COLUMN phone text NOT NULL",
}


def migrate(connection, migrations):
    connection.execute(
        "CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY)"
    )
    rows = connection.execute("SELECT name FROM migration")
    done = {name for (name,) in rows}
    for name, sql in sorted(migrations.items()):
        if name in done:
            print(f"{name}: done before")
            continue
        # The change and its record, or neither.
        with connection.transaction():
            connection.execute(sql)
            connection.execute("INSERT INTO migration VALUES (%s)", (name,))
        print(f"{name}: applied")


# The database holds the previous schema, with rows in it.
with psycopg.connect(autocommit=True) as connection:
    for attempt in ("first run", "second run"):
        print(f"-- {attempt}")
        try:
            migrate(connection, MIGRATIONS)
        except psycopg.Error as error:
            print(f"ERROR: {error}")
