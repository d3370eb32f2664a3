from bisect import bisect_left, insort
from collections import defaultdict


class Table:
    """A model: the partition key picks a place, the sort key orders it."""

    def __init__(self):
        self.partitions = defaultdict(list)
        self.items_read = 0

    def put(self, partition, sort, item):
        insort(self.partitions[partition], (sort, item))

    def query(self, partition, start, end):
        items = self.partitions[partition]
        first, last = bisect_left(items, (start,)), bisect_left(items, (end,))
        found = items[first:last]
        self.items_read += len(found)
        return [item for _, item in found]

    def scan(self, wanted):
        found = set()
        for items in self.partitions.values():
            self.items_read += len(items)
            found.update(item for _, item in items if wanted(item))
        return found


table = Table()
for number in range(10_000):
    member, tool = number % 500, number * 7 % 200
    day = f"2026-{1 + number % 11:02}-{1 + number % 28:02}"
    loan = f"loan {number}, tool {tool}, {'OUT' if number % 1000 == 9 else 'back'}"
    # Written twice, because it is asked for in two ways.
    table.put(f"MEMBER#{member}", f"LOAN#{day}#{number}", loan)
    table.put(f"TOOL#{tool}", f"LOAN#{day}#{number}", loan)


def ask(question, how, *arguments):
    table.items_read = 0
    found = how(*arguments)
    print(f"{question}: {len(found)} found, {table.items_read} items read")


# "$" is the character after "#": between them lies all that begins with "LOAN#".
ask("member 9", table.query, "MEMBER#9", "LOAN#", "LOAN$")
ask("member 9, October", table.query, "MEMBER#9", "LOAN#2026-10", "LOAN#2026-11")
ask("history of tool 63", table.query, "TOOL#63", "LOAN#", "LOAN$")
ask("which tools are out", table.scan, lambda loan: loan.endswith("OUT"))
