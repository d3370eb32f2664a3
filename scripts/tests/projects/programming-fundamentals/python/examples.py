"""Every line of overdue.csv is an example of what is overdue."""

from __future__ import annotations

import csv
import importlib
import unittest
from pathlib import Path


class Overdue(unittest.TestCase):
    def test_examples(self) -> None:
        toolshed = importlib.import_module("toolshed")
        with Path("overdue.csv").open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                with self.subTest(row):
                    due = toolshed.due_on(toolshed.instant(row["lent_at"]), int(row["days"]))
                    assert toolshed.is_overdue(due, toolshed.instant(row["now"])) == (row["overdue"] == "yes")
