from datetime import date
from unittest import TestCase

import desk

TODAY = date(2026, 11, 30)


class Overdue(TestCase):
    def test_a_tool_that_came_back_leaves_the_list(self) -> None:
        library = desk.opened()
        loan = library.lend(1, 1, date(2026, 11, 2))
        assert len(library.overdue(TODAY)) == 1
        library.give_back(loan.id, TODAY)
        assert library.overdue(TODAY) == []
