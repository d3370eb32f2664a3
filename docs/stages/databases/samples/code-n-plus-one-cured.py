# database: postgresql
# needs: toolshed.sql, code_log.py
from code_log import logged

LOANS = "SELECT id, tool_id FROM loan ORDER BY id"
TOOLS = "SELECT id, name FROM tool WHERE id = ANY(%s)"
BOTH = (
    "SELECT l.id, t.name FROM loan l JOIN tool t ON t.id = l.tool_id"
    " ORDER BY l.id"
)


def by_join(connection):
    return connection.execute(BOTH).fetchall()


def by_second_query(connection):
    loans = connection.execute(LOANS).fetchall()
    wanted = sorted({tool_id for _, tool_id in loans})
    names = dict(connection.execute(TOOLS, (wanted,)).fetchall())
    return [(id, names[tool_id]) for id, tool_id in loans]


assert logged(by_join) == 1  # the test that keeps the lazy version out
assert logged(by_second_query) == 2
