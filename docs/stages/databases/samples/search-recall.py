import random
from heapq import nsmallest
from math import dist

chance = random.Random(42)  # the same numbers on every run


def near(point, spread):
    return tuple(value + chance.uniform(-spread, spread) for value in point)


topics = [near((0,) * 16, 1) for _ in range(60)]
vectors = [near(chance.choice(topics), 0.7) for _ in range(10_000)]
queries = [near(chance.choice(topics), 0.7) for _ in range(50)]


def nearest(query, among):
    def distance(number):
        return dist(query, vectors[number])

    return set(nsmallest(10, among, key=distance))


exact = [nearest(query, range(len(vectors))) for query in queries]

# The index: 100 vectors serve as centres. Each vector is listed under the
# centre nearest to it.
centres = vectors[:100]


def closest(point, how_many):
    def distance(centre):
        return dist(point, centres[centre])

    return nsmallest(how_many, range(100), key=distance)


lists = [[] for _ in centres]
for number, vector in enumerate(vectors):
    lists[closest(vector, 1)[0]].append(number)

print("lists searched  distances per query  recall")
for probes in (1, 3, 10, 30, 100):
    compared = found = 0
    for query, wanted in zip(queries, exact):
        candidates = []
        for centre in closest(query, probes):
            candidates += lists[centre]
        compared += 100 + len(candidates)
        found += len(nearest(query, candidates) & wanted)
    work, recall = compared // len(queries), found / (10 * len(queries))
    print(f"{probes:14} {work:20} {recall:7.0%}")
