# needs: other-loans.csv
def count_loans(path):
    with open(path) as file:
        return sum(1 for _ in file)


for path in ("other-loans.csv", "missing.csv"):
    try:
        print(f"{path}: {count_loans(path)} loans")
    except FileNotFoundError:
        print(f"{path}: not there, so no loans yet")
