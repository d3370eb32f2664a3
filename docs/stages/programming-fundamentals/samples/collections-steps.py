def bucket_of(name, count):
    """A number from 0 to count - 1, computed from the text alone."""
    number = 0
    for character in name:
        number = (number * 31 + ord(character)) % 1_000_003
    return number % count


def steps_to_find(names, wanted):
    """How many comparisons a search from the front takes."""
    steps = 0
    for name in names:
        steps += 1
        if name == wanted:
            break
    return steps


for size in (1_000, 10_000, 100_000):
    names = [f"member-{number}" for number in range(size)]
    buckets = [[] for _ in range(size)]
    for name in names:
        buckets[bucket_of(name, size)].append(name)

    wanted = names[-1]
    bucket = buckets[bucket_of(wanted, size)]
    print(f"{size} members")
    print(f"  list: {steps_to_find(names, wanted)} comparisons")
    print(f"  buckets: {steps_to_find(bucket, wanted)}")
