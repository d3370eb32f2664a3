class Loan:
    """One tool lent to one member. It can be returned once."""

    def __init__(self, tool, member):
        if not member:
            raise ValueError("a loan needs a member")
        self.tool = tool
        self.member = member
        self._returned_on = None

    @property
    def is_open(self):
        return self._returned_on is None

    def give_back(self, day):
        if not self.is_open:
            day = self._returned_on
            raise ValueError(f"{self.tool}: already returned on {day}")
        self._returned_on = day


loan = Loan("drill", "Ana")
print("open:", "yes" if loan.is_open else "no")
loan.give_back("2026-06-10")
print("open:", "yes" if loan.is_open else "no")
try:
    loan.give_back("2026-06-12")
except ValueError as error:
    print("refused:", error)
try:
    Loan("saw", "")
except ValueError as error:
    print("refused:", error)
