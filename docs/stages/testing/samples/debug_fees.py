import csv
import sys
from decimal import Decimal

with open(sys.argv[1], newline="") as file:
    print("total", sum(Decimal(fee) for _, _, fee in csv.reader(file)))
