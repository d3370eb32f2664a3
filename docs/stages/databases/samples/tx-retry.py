# database: postgresql
# needs: drills.sql
import random
import time

import psycopg
from psycopg.errors import DeadlockDetected, SerializationFailure

STOCK = "SELECT stock FROM tool WHERE id = 2"


def in_transaction(connection, work, attempts=5):
    """Run work as one transaction; begin again if the database asks for it."""
    for attempt in range(1, attempts + 1):
        try:
            with connection.transaction():
                return work(attempt)
        except (SerializationFailure, DeadlockDetected) as error:
            if attempt == attempts:
                raise
            print(f"attempt {attempt}: {error.sqlstate}, start again")
            time.sleep(random.uniform(0, 0.05 * attempt))


ana = psycopg.connect()
ana.isolation_level = psycopg.IsolationLevel.SERIALIZABLE
bo = psycopg.connect(autocommit=True)


def borrow_ladder(attempt):
    stock = ana.execute(STOCK).fetchone()[0]
    print(f"attempt {attempt}: stock {stock}")
    if attempt == 1:  # Bo is faster
        bo.execute("UPDATE tool SET stock = stock - 1 WHERE id = 2")
    ana.execute("UPDATE tool SET stock = %s WHERE id = 2", (stock - 1,))


in_transaction(ana, borrow_ladder)
print("at the end:", bo.execute(STOCK).fetchone()[0])
