def find(numbers, wanted):
    """The position of wanted in sorted numbers, or -1, and probes."""
    low, high = 0, len(numbers) - 1
    probes = 0
    while low <= high:
        middle = (low + high) // 2
        probes += 1
        if numbers[middle] == wanted:
            return middle, probes
        if numbers[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1, probes


CASES = [
    ("no element", [], 7, -1),
    ("one, present", [7], 7, 0),
    ("one, absent", [7], 3, -1),
    ("first", [2, 5, 7, 9], 2, 0),
    ("last", [2, 5, 7, 9], 9, 3),
    ("absent", [2, 5, 7, 9], 6, -1),
]
for name, numbers, wanted, expected in CASES:
    position, _ = find(numbers, wanted)
    assert position == expected, name
    print(f"{name}: {position}")

_, probes = find(range(1_000_000), 999_999)
print(f"a million: {probes} probes")
