# needs: scoping_examples.txt
from pathlib import Path

HOLD = 3  # days after the one of the return


class Drill:
    def __init__(self):
        self.holder, self.queue, self.until = None, [], None

    def do(self, day, member, action):
        while self.until and day > self.until:  # not fetched: the next one's turn
            self.queue.pop(0)
            self.until = self.until + 1 + HOLD if self.queue else None
        return getattr(self, action)(day, member)

    def borrows(self, day, member):
        if self.holder:
            return "refused: it is out"
        if self.until and self.queue[0] != member:
            return f"refused: held until {self.until}"
        if self.until:
            self.queue.pop(0)
        self.holder, self.until = member, None
        return "lent"

    def returns(self, day, member):
        self.holder = None
        if not self.queue:
            return "on the shelf"
        self.until = day + HOLD
        return f"held until {self.until}"

    def reserves(self, day, member):
        if self.holder == member:
            return "refused: you have it"
        if member in self.queue:
            return "refused: already in the queue"
        if not self.holder and not self.queue:
            return "refused: it is on the shelf"
        self.queue.append(member)
        return f"number {len(self.queue)}"

    def cancels(self, day, member):
        if self.until and self.queue[0] == member:
            self.until = day + HOLD if self.queue[1:] else None
        self.queue = [other for other in self.queue if other != member]
        return "cancelled"


def play(drill, steps):
    said = None
    for step in filter(None, (step.strip() for step in steps.split(";"))):
        day, member, action = step.split()
        said = drill.do(int(day), member, action)
    return said


passed = 0
lines = Path("scoping_examples.txt").read_text().splitlines()
examples = [line for line in lines if not line.startswith("#")]
for line in examples:
    number, given, when, then = (part.strip() for part in line.split("|"))
    drill = Drill()
    play(drill, given)
    said = play(drill, when)
    passed += said == then
    wrong = "" if said == then else f", but the brief says: {then}"
    print(f"{number}. {when}: {said}{wrong}")
print(f"{passed} of {len(examples)} examples hold")
