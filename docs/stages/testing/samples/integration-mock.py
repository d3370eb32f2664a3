# database: postgresql
# needs: integration_schema.sql
from unittest.mock import Mock

import psycopg


def overdue(database, today):
    rows = database.execute(
        "SELECT tool_id FROM loan WHERE due_date < %s", (today,)
    )
    return [tool for (tool,) in rows]


database = Mock()
database.execute.return_value = [(1,)]
assert overdue(database, "2026-12-01") == [1]
print("with a mock: green")

with psycopg.connect() as database:
    try:
        overdue(database, "2026-12-01")
        print("with PostgreSQL: green")
    except psycopg.Error as error:
        print("with PostgreSQL:", error.diag.message_primary)
