import csv
import sys
from decimal import Decimal, InvalidOperation


class ImportFailed(Exception):
    """A file that cannot be imported, with the place in it."""


def fee_in(text):
    try:
        return Decimal(text)
    except InvalidOperation:
        raise ValueError(f"fee {text!r} is not an amount") from None


def import_loans(path):
    fees = []
    with open(path, newline="") as file:
        for number, (_, _, fee) in enumerate(csv.reader(file), 1):
            try:
                fees.append(fee_in(fee))
            except ValueError as error:
                raise ImportFailed(f"{path}, line {number}") from error
    return fees


print("total", sum(import_loans(sys.argv[1])))
