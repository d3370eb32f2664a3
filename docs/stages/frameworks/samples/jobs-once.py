# database: postgresql
# needs: jobs-once-tables.sql
import psycopg


# --8<-- [start:handle]
def handle(database, message):
    """Book the fee of a message, once however often it comes."""
    with database.transaction():
        seen = database.execute(
            "INSERT INTO inbox (message_id) VALUES (%s) ON CONFLICT DO NOTHING", (message["id"],)
        )
        if seen.rowcount == 0:
            return "seen before"
        database.execute("INSERT INTO fee (member, amount) VALUES (%(member)s, %(amount)s)", message)
        if message.get("dies") == "before COMMIT":
            database.close()  # what PostgreSQL sees of a killed worker
            raise psycopg.OperationalError("killed")
    return "booked"
# --8<-- [end:handle]


def deliver(title, message):
    database = psycopg.connect(autocommit=True)
    try:
        print(title, handle(database, message))
    except psycopg.OperationalError:
        print(title, "the worker is gone")
    database.close()


ana = {"id": "m-1", "member": "Ana", "amount": 4}
bo = {"id": "m-2", "member": "Bo", "amount": 6}
deliver("m-1:", ana)
deliver("m-1 again:", ana)
deliver("m-2, killed before COMMIT:", bo | {"dies": "before COMMIT"})
deliver("m-2 again:", bo)
deliver("m-2, because the acknowledgement got lost:", bo)
database = psycopg.connect()
for member, amount in database.execute("SELECT member, amount FROM fee ORDER BY member"):
    print(member, amount)
