# database: postgresql
# needs: ../../databases/samples/toolshed.sql
# insecure: inj-second.py
# Insecure: a value from the own database is glued into SQL.
import psycopg

CLOSE = "x' UNION SELECT email FROM member WHERE id = 4 --"

with psycopg.connect() as connection:
    connection.execute("CREATE TEMP TABLE saved_search (words text)")
    # Monday: a member saves a search. A parameter, nothing happens.
    connection.execute("INSERT INTO saved_search VALUES (%s)", (CLOSE,))

    # Tuesday: the nightly job mails what the saved searches find.
    for (words,) in connection.execute("SELECT words FROM saved_search"):
        found = connection.execute(
            f"SELECT name FROM tool WHERE name = '{words}'"
        ).fetchall()
        print(len(found), "found:", *(name for (name,) in found))
