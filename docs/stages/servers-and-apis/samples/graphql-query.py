# needs: graphql_small.py, graphql_toolshed.py

import json

from graphql_small import run
from graphql_toolshed import rows


# --8<-- [start:resolvers]
def loans(_, first):
    return rows("SELECT * FROM loan ORDER BY id DESC LIMIT ?", first)


def tool_of_loan(loan):
    return rows("SELECT * FROM tool WHERE id = ?", loan["tool_id"])[0]


def loans_of_tool(tool):
    return rows("SELECT * FROM loan WHERE tool_id = ?", tool["id"])


def borrow(_, tool, member):
    if not rows("SELECT * FROM tool WHERE id = ?", tool):
        raise LookupError(f"no tool {tool}")
    insert = "INSERT INTO loan (tool_id, member) VALUES (?, ?)"
    return rows(insert + " RETURNING *", tool, member)[0]


resolvers = {
    "Query.loans": loans,
    "Mutation.borrow": borrow,
    "Loan.tool": tool_of_loan,
    "Tool.loans": loans_of_tool,
}
# --8<-- [end:resolvers]

for text in (
    'mutation { borrow(tool: 7, member: "Bo") { id tool { name } } }',
    "{ loans(first: 1) { member tool { name } } }",
    """mutation {
  good: borrow(tool: 8, member: "Cleo") { id }
  bad: borrow(tool: 99, member: "Cleo") { id }
}""",
):
    print(text)
    print(json.dumps(run(resolvers, text), indent=2))
