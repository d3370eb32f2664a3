# needs: tools.sql
# database: postgresql

import psycopg

# --8<-- [start:query]
with psycopg.connect() as connection:
    changed = connection.execute("UPDATE tool SET stock = stock - 1 WHERE id = %s AND stock > 0", (1,))
    # --8<-- [end:query]
    print(f"borrowed {changed.rowcount}")
