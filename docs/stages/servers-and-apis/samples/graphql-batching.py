# needs: graphql_small.py, graphql_toolshed.py

from graphql_small import run
from graphql_toolshed import log, rows


def loans(_, first):
    return rows("SELECT * FROM loan ORDER BY id LIMIT ?", first)


# --8<-- [start:one-by-one]
def one_by_one(loan):
    return rows("SELECT * FROM tool WHERE id = ?", loan["tool_id"])[0]
# --8<-- [end:one-by-one]


# --8<-- [start:batch]
class Tools:
    """For one request: notes the tools it needs, fetches them once."""

    def __init__(self):
        self.wanted, self.found = set(), {}

    def __getitem__(self, id):
        if self.wanted:
            marks = ", ".join("?" * len(self.wanted))
            select = f"SELECT * FROM tool WHERE id IN ({marks})"
            for tool in rows(select, *sorted(self.wanted)):
                self.found[tool["id"]] = tool
            self.wanted.clear()
        return self.found[id]


def batched():
    tools = Tools()

    def loans_and_wishes(_, first):
        found = loans(_, first)
        tools.wanted.update(loan["tool_id"] for loan in found)
        return found

    return {
        "Query.loans": loans_and_wishes,
        "Loan.tool": lambda loan: tools[loan["tool_id"]],
    }
# --8<-- [end:batch]


def statements(resolvers, first):
    log.clear()
    answer = run(resolvers, f"{{ loans(first: {first}) {{ member tool {{ name }} }} }}")
    assert answer["data"]["loans"][first - 1]["tool"]["name"] == f"tool {first}"
    return len(log)


for first in (5, 50):
    before = statements({"Query.loans": loans, "Loan.tool": one_by_one}, first)
    print(f"{first:2} loans: one by one {before:2} statements, batched {statements(batched(), first)}")

assert statements(batched(), 5) == statements(batched(), 50), "the number of statements grows with the list"
print("The last one:", log[-1][:48], "…")
