# database: postgresql
# needs: toolshed.sql, code_log.py
from code_log import logged


class Loan:
    """What an ORM makes of a row. The relation is fetched when touched."""

    def __init__(self, connection, id, tool_id):
        self.connection, self.id, self.tool_id = connection, id, tool_id

    @property
    def tool_name(self):
        query = "SELECT name FROM tool WHERE id = %s"
        return self.connection.execute(query, (self.tool_id,)).fetchone()[0]


def loan_list(connection):
    query = "SELECT id, tool_id FROM loan ORDER BY id"
    rows = connection.execute(query).fetchall()
    loans = [Loan(connection, id, tool_id) for id, tool_id in rows]
    return [(loan.id, loan.tool_name) for loan in loans]  # reads like a field


logged(loan_list)
