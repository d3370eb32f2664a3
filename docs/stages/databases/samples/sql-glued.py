# database: postgresql
# needs: toolshed.sql
# insecure: sql-parameters.py
# fails
# Insecure: the value becomes a part of the SQL.
import sys

import psycopg

with psycopg.connect() as connection:
    for name in ("' OR '1'='1", "O'Brien"):
        try:
            found = connection.execute(
                f"SELECT id FROM member WHERE name = '{name}'"
            ).fetchall()
        except psycopg.Error as error:
            sys.exit(f"{name}: {error}")
        print(f"{name}: {len(found)} found")
