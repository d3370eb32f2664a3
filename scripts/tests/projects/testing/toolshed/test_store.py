from datetime import date
from unittest import TestCase

import store

DAY = date(2026, 11, 22)


class Store(TestCase):
    def setUp(self) -> None:
        self.database = store.connect()
        self.addCleanup(self.database.close)  # what was not committed is rolled back
        store.make(self.database)

    def test_a_tool_is_lent_once(self) -> None:
        drill = store.add_tool(self.database, "drill")
        store.lend(self.database, drill, "Ana", DAY)
        with self.assertRaises(store.Refused):  # noqa: PT027 (there is no pytest here)
            store.lend(self.database, drill, "Bo", DAY)

    def test_the_due_day_is_not_overdue(self) -> None:
        store.lend(self.database, store.add_tool(self.database, "saw"), "Cleo", DAY)
        assert store.overdue(self.database, date(2026, 12, 6)) == []
        assert store.overdue(self.database, date(2026, 12, 7)) == ["Cleo"]
