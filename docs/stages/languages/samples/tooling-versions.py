PUBLISHED = ["1.4.10", "2.0.0", "1.4.2", "1.10.0", "1.5.0", "1.9.3"]


def parts(version):
    return tuple(int(part) for part in version.split("."))


def admitted(lowest, below):
    low, high = parts(lowest), parts(below)
    found = [version for version in PUBLISHED if low <= parts(version) < high]
    return " ".join(sorted(found, key=parts))


print("sorted as text:", " ".join(sorted(PUBLISHED)))
print("sorted as versions:", " ".join(sorted(PUBLISHED, key=parts)))
print("from 1.4.2, below 1.5.0:", admitted("1.4.2", "1.5.0"))
print("from 1.4.2, below 2.0.0:", admitted("1.4.2", "2.0.0"))
