import math

# Three numbers set by hand: makes holes, cuts, reaches high.
# A model would give hundreds.
VECTORS = {
    "hammer drill": (0.9, 0.1, 0.0),
    "cordless drill": (0.8, 0.2, 0.0),
    "wood saw": (0.1, 0.9, 0.0),
    "pole pruner": (0.0, 0.7, 0.6),
    "ladder": (0.0, 0.0, 1.0),
}
QUERIES = {
    "make a hole in a wall": (1.0, 0.0, 0.1),
    "trim a high hedge": (0.0, 0.6, 0.7),
}


def cosine(one, other):
    """1 for the same direction, 0 for nothing in common."""
    product = sum(a * b for a, b in zip(one, other))
    return product / (math.hypot(*one) * math.hypot(*other))


for text, vector in QUERIES.items():
    print(text)
    closeness = {name: cosine(vector, VECTORS[name]) for name in VECTORS}
    for name in sorted(closeness, key=closeness.get, reverse=True)[:2]:
        print(f"  {closeness[name]:.2f} {name}")
