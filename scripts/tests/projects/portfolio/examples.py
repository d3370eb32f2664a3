"""The ten examples of docs/brief.md, each as a test."""

# ruff: noqa: PT009 (unittest is what the standard library brings)

from __future__ import annotations

import unittest

from toolqueue import Queue


class Examples(unittest.TestCase):
    def setUp(self) -> None:
        self.drill = Queue()
        self.drill.borrow("Ana", 2)

    def returned(self, *waiting: str) -> Queue:
        for who in waiting:
            self.drill.reserve(who)
        self.drill.give_back(9)
        return self.drill

    def test_example_1(self) -> None:
        self.assertEqual(self.drill.reserve("Bo"), "number 1")

    def test_example_2(self) -> None:
        self.drill.reserve("Bo")
        self.assertEqual(self.drill.reserve("Cleo"), "number 2")

    def test_example_3(self) -> None:
        self.drill.reserve("Bo")
        self.assertIn("refused", self.drill.reserve("Bo"))

    def test_example_4(self) -> None:
        self.assertIn("refused", self.drill.reserve("Ana"))

    def test_example_5(self) -> None:
        self.assertEqual(Queue().reserve("Bo"), "refused: it is on the shelf")

    def test_example_6(self) -> None:
        self.drill.reserve("Bo")
        self.assertEqual(self.drill.give_back(9), "held until 12")

    def test_example_7(self) -> None:
        self.assertEqual(self.returned("Bo").borrow("Cleo", 10), "refused: held until 12")

    def test_example_8(self) -> None:
        self.assertEqual(self.returned("Bo", "Cleo").borrow("Bo", 12), "lent")

    def test_example_9(self) -> None:
        self.assertEqual(self.returned("Bo", "Cleo").borrow("Cleo", 13), "lent")

    def test_example_10(self) -> None:
        self.drill.reserve("Bo")
        self.drill.leave("Bo")
        self.assertEqual(self.returned().borrow("Cleo", 10), "lent")
