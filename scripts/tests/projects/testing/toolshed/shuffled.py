"""All tests, in an order that a seed decides: python3 shuffled.py SEED."""

import random
import sys
import unittest
from collections.abc import Iterator


def single(suite: unittest.TestSuite) -> Iterator[unittest.TestCase]:
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from single(test)
        else:
            yield test


tests = list(single(unittest.defaultTestLoader.loadTestsFromNames(["test_rules", "test_store", "test_api"])))
random.Random(sys.argv[1]).shuffle(tests)  # noqa: S311 (no secret)
result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(unittest.TestSuite(tests))
sys.exit(not result.wasSuccessful())
