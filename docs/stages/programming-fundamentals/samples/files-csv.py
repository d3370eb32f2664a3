import csv

ROWS = [
    ["number", "name", "note"],
    ["T-0042", 'Saw, 12" "Pro"', "sharpen\nbefore use"],
]

with open("tools.csv", "w", encoding="utf-8", newline="") as file:
    csv.writer(file).writerows(ROWS)

with open("tools.csv", encoding="utf-8", newline="") as file:
    print(file.read().rstrip())

with open("tools.csv", encoding="utf-8") as file:
    second = file.read().splitlines()[1]
print("split at commas:", len(second.split(",")), "fields")

with open("tools.csv", encoding="utf-8", newline="") as file:
    read = list(csv.reader(file))
print("by a CSV reader:", len(read[1]), "fields")
print("read back:", "equal" if read == ROWS else "different")
