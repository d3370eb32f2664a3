# database: postgresql
# needs: arch-loan.sql

import psycopg

# --8<-- [start:code]

MOST_TOOLS = 3


class Refused(Exception):
    """A rule of the library says no."""


def check(member, held, tool, is_out):
    """May the member, who holds so many tools, borrow this one? Raises Refused."""
    if held >= MOST_TOOLS:
        raise Refused(f"{member} has {MOST_TOOLS} tools")
    if is_out:
        raise Refused(f"the {tool} is out")

def handle(database, tool, member):
    """Answer POST /loans with a status and a text."""
    count = "SELECT count(*) FROM loan WHERE member = %s"
    held = database.execute(count, (member,)).fetchone()[0]
    row = database.execute("SELECT 1 FROM loan WHERE tool = %s", (tool,)).fetchone()
    try:
        check(member, held, tool, row is not None)
    except Refused as refusal:
        return 409, str(refusal)
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

def refused(check, *values):
    try:
        check(*values)
    except Refused:
        return True
    return False


print("the rule alone")
expect("two tools and a free one", refused(check, "Ana", 2, "axe", False), False)
expect("three are enough", refused(check, "Ana", 3, "axe", False), True)

print("with PostgreSQL")
with psycopg.connect() as database:
    same_tests(lambda tool, member: handle(database, tool, member))
