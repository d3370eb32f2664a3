# database: postgresql
# needs: toolshed.sql
import psycopg

with psycopg.connect() as connection:
    connection.execute(
        "INSERT INTO member (name, email) VALUES (%s, %s)",
        ("O'Brien", "obrien@toolshed.example"),
    )
    for name in ("O'Brien", "' OR '1'='1"):
        found = connection.execute(
            "SELECT id FROM member WHERE name = %s", (name,)
        ).fetchall()
        print(f"{name}: {len(found)} found")
