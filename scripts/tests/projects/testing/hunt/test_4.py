from contextlib import suppress
from datetime import date
from unittest import TestCase

import desk

DAY = date(2026, 11, 2)


class Refusal(TestCase):
    def test_a_refusal_changes_nothing(self) -> None:
        library = desk.opened()
        for tool in (1, 2, 3, 4):
            with suppress(desk.Refused):
                library.lend(tool, 2, DAY)
        assert not library.tools[4].out
