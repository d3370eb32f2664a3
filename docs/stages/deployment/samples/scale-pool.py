# database: postgresql

import psycopg

PLACES = 5  # of all that PostgreSQL allows, those for this application
admin = psycopg.connect(autocommit=True)
admin.execute("DROP ROLE IF EXISTS scale_app")
admin.execute(f"CREATE ROLE scale_app LOGIN CONNECTION LIMIT {PLACES}")


def start_copy(pool_size):
    """A copy of the application fills its pool when it starts."""
    return [psycopg.connect(user="scale_app") for _ in range(pool_size)]


def try_copies(copies, pool_size):
    opened = []
    try:
        for copy in range(1, copies + 1):
            opened += start_copy(pool_size)
            print(f"copy {copy}: {len(opened)} of {PLACES} connections")
    except psycopg.OperationalError as error:
        print(f"copy {copies}:", str(error).strip().split("FATAL:  ")[-1])
    for connection in opened:
        connection.close()


print("pools of 2")
try_copies(3, pool_size=2)
print(f"\npools of {PLACES // 3}")
try_copies(3, pool_size=PLACES // 3)
admin.execute("DROP ROLE scale_app")
