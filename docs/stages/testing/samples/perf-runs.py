from statistics import median


def verdict(name, before, after):
    """Five runs each, p95 in milliseconds. Numbers to practise with; put your own in."""
    for label, runs in (("before", before), ("after", after)):
        print(f"{name}, {label}: median {median(runs)}, from {min(runs)} to {max(runs)}")
    if max(after) < min(before):
        print("  every run after is faster than every run before")
    else:
        print("  the ranges overlap: not shown")


verdict("one query instead of 101", [212, 220, 208, 231, 215], [24, 22, 27, 23, 25])
verdict("faster template", [212, 220, 208, 231, 215], [209, 224, 205, 218, 211])
