# database: postgresql
import psycopg
from psycopg import sql

admin = psycopg.connect(autocommit=True)
admin.execute("CREATE TABLE tool (name text)")
admin.execute("CREATE ROLE shed")  # owns the rights, cannot sign in
admin.execute("GRANT SELECT ON tool TO shed")


def make_login(name, password):
    # In real life both values come from a secret store.
    create = sql.SQL("CREATE ROLE {} LOGIN PASSWORD {} IN ROLE shed")
    admin.execute(create.format(sql.Identifier(name), sql.Literal(password)))


def requests(secret):
    failed = 0
    for _ in range(20):  # each reads the secret anew, as a pool should
        try:
            with psycopg.connect(**secret) as connection:
                connection.execute("SELECT name FROM tool")
        except psycopg.OperationalError:
            failed += 1
    return f"{failed} of 20 failed"


make_login("shed_blue", "old")
secret = {"user": "shed_blue", "password": "old"}
print("before:", requests(secret))
make_login("shed_green", "new")
print("both may sign in:", requests(secret))
secret = {"user": "shed_green", "password": "new"}
print("the application uses the new one:", requests(secret))
admin.execute("ALTER ROLE shed_blue NOLOGIN PASSWORD NULL")
print("the old one is closed:", requests(secret))
try:
    psycopg.connect(user="shed_blue", password="old")
except psycopg.OperationalError as error:
    print(str(error).strip().partition("FATAL:")[2].strip())

for role in map(sql.Identifier, ("shed_blue", "shed_green", "shed")):
    admin.execute(sql.SQL("DROP OWNED BY {}").format(role))
    admin.execute(sql.SQL("DROP ROLE {}").format(role))
