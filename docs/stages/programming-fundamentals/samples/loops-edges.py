def total_faulty(fees):
    total = 0
    for i in range(1, len(fees)):
        total += fees[i]
    return total


def total_repaired(fees):
    total = 0
    for i in range(0, len(fees)):
        total += fees[i]
    return total


for fees in ([], [50], [50, 20, 30]):
    print(len(fees), "fees:", total_faulty(fees), total_repaired(fees))
