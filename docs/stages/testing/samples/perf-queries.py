ROUND_TRIP = 2  # milliseconds from the program to the database and back; an assumption


class Database:
    """Counts what is asked. Its clock is a number."""

    def __init__(self, loans):
        self.tools = {number: f"tool {number}" for number in range(loans)}
        self.queries = 0

    def query(self, answer):
        self.queries += 1
        return answer

    def loans(self):
        return self.query(list(self.tools))

    def tool(self, number):
        return self.query(self.tools[number])

    def tools_of(self, numbers):
        return self.query({number: self.tools[number] for number in numbers})


def one_by_one(database):
    return [database.tool(number) for number in database.loans()]


def together(database):
    numbers = database.loans()
    tools = database.tools_of(numbers)
    return [tools[number] for number in numbers]


for loans in (3, 30, 300):
    slow, fast = Database(loans), Database(loans)
    assert one_by_one(slow) == together(fast)
    waits = slow.queries * ROUND_TRIP, fast.queries * ROUND_TRIP
    print(f"{loans} loans: {slow.queries} queries wait {waits[0]} ms, {fast.queries} wait {waits[1]} ms")
