# database: postgresql
# needs: arch-loan.sql

import psycopg

# --8<-- [start:code]

def handle(database, tool, member):
    """Answer POST /loans with a status and a text."""
    count = "SELECT count(*) FROM loan WHERE member = %s"
    if database.execute(count, (member,)).fetchone()[0] >= 3:
        return 409, f"{member} has 3 tools"
    if database.execute("SELECT 1 FROM loan WHERE tool = %s", (tool,)).fetchone():
        return 409, f"the {tool} is out"
    database.execute("INSERT INTO loan VALUES (%s, %s)", (tool, member))
    return 201, f"the {tool} is lent to {member}"

# --8<-- [end:code]

def expect(title, actual, wanted):
    print("ok  " if actual == wanted else f"FAIL {actual}", title)


def same_tests(handle):
    expect("Ana borrows the drill", handle("drill", "Ana"), (201, "the drill is lent to Ana"))
    expect("Bo cannot have it too", handle("drill", "Bo"), (409, "the drill is out"))
    expect("Ana borrows the saw", handle("saw", "Ana"), (201, "the saw is lent to Ana"))
    expect("Ana borrows the ladder", handle("ladder", "Ana"), (201, "the ladder is lent to Ana"))
    expect("a fourth tool is refused", handle("axe", "Ana"), (409, "Ana has 3 tools"))

with psycopg.connect() as database:
    same_tests(lambda tool, member: handle(database, tool, member))
