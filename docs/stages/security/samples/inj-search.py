# database: postgresql
# needs: ../../databases/samples/toolshed.sql
import psycopg

SORTS = {"name": "name", "fee": "daily_fee DESC, name"}
UNION = "x' UNION SELECT email FROM member ORDER BY 1 --"
GUESS = "CASE WHEN true THEN daily_fee END"


def search(connection, text, sort="name"):
    if sort not in SORTS:
        return ["400 unknown sort order"]
    sql = f"""SELECT name FROM tool WHERE strpos(name, %s) > 0
              ORDER BY {SORTS[sort]}"""  # only words from SORTS
    return [name for (name,) in connection.execute(sql, (text,))]


def by_ids(connection, ids):
    sql = "SELECT name FROM tool WHERE id = ANY(%s) ORDER BY id"
    return [name for (name,) in connection.execute(sql, (ids,))]


def show(what, names):
    print(f"{what}:", ", ".join(names) or "nothing")


with psycopg.connect() as connection:
    show("honest", search(connection, "drill"))
    show("UNION", search(connection, UNION))
    show("by fee", search(connection, "er", "fee"))
    show("a guess", search(connection, "", GUESS))
    show("no ids", by_ids(connection, []))
    show("two ids", by_ids(connection, [3, 1]))
    show("many ids", by_ids(connection, list(range(5, 50_000))))
