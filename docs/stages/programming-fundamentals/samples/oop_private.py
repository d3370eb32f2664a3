class Loan:
    def __init__(self):
        self._returned_on = None

    @property
    def returned_on(self):
        return self._returned_on


Loan().returned_on = "2026-06-10"
