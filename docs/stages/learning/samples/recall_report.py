import csv
from collections import Counter

FEE = {"tool": 2, "machine": 5}


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield row["member"], row["kind"], int(row["days"])


def total(rows):
    sums = Counter()
    for member, kind, days in rows:
        sums[member] += FEE[kind] * days
    return sums


for member, sum in sorted(total(read("loans.csv")).items()):
    print(member, sum)
