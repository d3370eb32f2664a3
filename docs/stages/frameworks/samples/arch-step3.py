# database: postgresql
# needs: arch-loan.sql

from typing import Protocol

import psycopg

MOST_TOOLS = 3


class Refused(Exception):
    """A rule of the library says no."""


def check(member, held, tool, is_out):
    """May the member, who holds so many tools, borrow this one? Raises Refused."""
    if held >= MOST_TOOLS:
        raise Refused(f"{member} has {MOST_TOOLS} tools")
    if is_out:
        raise Refused(f"the {tool} is out")

# --8<-- [start:code]
# The application: what it does, and what it needs.

class Loans(Protocol):
    """A port: what lending needs to know and to keep."""

    def held_by(self, member: str) -> int: ...
    def is_out(self, tool: str) -> bool: ...
    def add(self, tool: str, member: str) -> None: ...


def lend(loans: Loans, tool, member):
    """The use case. Raises Refused."""
    check(member, loans.held_by(member), tool, loans.is_out(tool))
    loans.add(tool, member)


# The infrastructure: adapters, and the edge to HTTP.


class PostgresLoans:
    def __init__(self, database):
        self.database = database

    def held_by(self, member):
        count = "SELECT count(*) FROM loan WHERE member = %s"
        return self.database.execute(count, (member,)).fetchone()[0]

    def is_out(self, tool):
        row = self.database.execute("SELECT 1 FROM loan WHERE tool = %s", (tool,)).fetchone()
        return row is not None

    def add(self, tool, member):
        self.database.execute("INSERT INTO loan VALUES (%s, %s)", (tool, member))


class LoansInMemory:
    def __init__(self):
        self.holder = {}

    def held_by(self, member):
        return list(self.holder.values()).count(member)

    def is_out(self, tool):
        return tool in self.holder

    def add(self, tool, member):
        self.holder[tool] = member


def handle(loans, tool, member):
    """Answer POST /loans with a status and a text."""
    try:
        lend(loans, tool, member)
    except Refused as refusal:
        return 409, str(refusal)
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

print("in memory")
in_memory = LoansInMemory()
same_tests(lambda tool, member: handle(in_memory, tool, member))
print("with PostgreSQL")
with psycopg.connect() as database:
    in_postgres = PostgresLoans(database)
    same_tests(lambda tool, member: handle(in_postgres, tool, member))
