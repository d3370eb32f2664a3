# database: postgresql
# needs: drills.sql
import random
import threading
import time

import psycopg
from psycopg.errors import DeadlockDetected, SerializationFailure

both_hold_one = threading.Barrier(2)
refusals = []


def bring_back(first, second, attempts=5):
    """Put two tools back into stock, both or neither."""
    put = "UPDATE tool SET stock = stock + 1 WHERE name = %s"
    with psycopg.connect() as connection:
        for attempt in range(1, attempts + 1):
            try:
                with connection.transaction():
                    connection.execute(put, (first,))
                    if attempt == 1:
                        both_hold_one.wait()
                    connection.execute(put, (second,))
                return
            except (DeadlockDetected, SerializationFailure) as error:
                refusals.append(error.sqlstate)
                if attempt == attempts:
                    raise
                time.sleep(random.uniform(0.05, 0.1) * attempt)


ana = threading.Thread(target=bring_back, args=("drill", "ladder"))
bo = threading.Thread(target=bring_back, args=("ladder", "drill"))
ana.start()
bo.start()
ana.join()
bo.join()

print("refused:", *set(refusals))
with psycopg.connect() as connection:
    tools = connection.execute("SELECT name, stock FROM tool ORDER BY id")
    for name, stock in tools:
        print(f"{name}: {stock}")
