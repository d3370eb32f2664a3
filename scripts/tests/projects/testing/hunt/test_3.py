from datetime import date
from unittest import TestCase

import desk

DAY = date(2026, 11, 2)


class Limit(TestCase):
    def test_what_came_back_does_not_count(self) -> None:
        library = desk.opened()
        for tool in (1, 2, 3):
            library.give_back(library.lend(tool, 3, DAY).id, DAY)
        assert library.lend(4, 3, DAY).tool == 4
