# database: postgresql
# needs: toolshed.sql
import psycopg

FIND = """
    SELECT tool.name FROM loan
    JOIN tool ON tool.id = loan.tool_id
    JOIN member ON member.id = loan.member_id
    WHERE member.name = %s AND returned_on IS NULL
    ORDER BY tool.name"""
LEND = """
    INSERT INTO loan (tool_id, member_id, lent_on, due_on, fee)
    SELECT tool.id, member.id, '2026-11-20', '2026-11-27', 7 * daily_fee
    FROM tool, member
    WHERE tool.name = %s AND member.name = %s"""


def tools_out(connection, member):
    names = [name for (name,) in connection.execute(FIND, (member,))]
    return ", ".join(names) or "nothing"


def borrow(connection, member, tools):
    try:
        # COMMIT at the end of the block, ROLLBACK if an exception leaves it
        with connection.transaction():
            for tool in tools:
                connection.execute(LEND, (tool, member))
        return "done"
    except psycopg.errors.UniqueViolation as error:
        return f"refused with {error.sqlstate}"


WISHES = (["wheelbarrow", "drill"], ["wheelbarrow", "pressure washer"])
# connect reads PGHOST, PGUSER and so on from the environment
with psycopg.connect(autocommit=True) as connection:
    for member in ("Bo", "Bo' OR '1'='1"):
        print(f"{member}: {tools_out(connection, member)}")
    for tools in WISHES:
        result = borrow(connection, "Dev", tools)
        print(f"Dev asks for {' and '.join(tools)}: {result}")
        print(f"Dev: {tools_out(connection, 'Dev')}")
