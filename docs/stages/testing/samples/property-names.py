import itertools
import re


def plain_write(name, tool):
    return f"{name};{tool}"


def plain_read(line):
    return line.split(";")[0]


def half_write(name, tool):  # the first repair
    return name.replace(";", "\\;") + ";" + tool


def half_read(line):  # split at a semicolon that has no backslash before it
    return re.split(r"(?<!\\);", line)[0].replace("\\;", ";")


def whole_write(name, tool):  # the mark itself has to be marked too
    return name.replace("%", "%25").replace(";", "%3B") + ";" + tool


def whole_read(line):
    return line.split(";")[0].replace("%3B", ";").replace("%25", "%")


def names(longest):
    """Every name made of five awkward characters, the shortest first."""
    for length in range(longest + 1):
        yield from map("".join, itertools.product("a ;\\%", repeat=length))


def smallest_failure(write, read):
    """The property: what is written is what is read."""
    return next((name for name in names(4) if read(write(name, "drill")) != name), None)


print("names tried:", sum(1 for _ in names(4)))
for label, write, read in [
    ("plain", plain_write, plain_read),
    ("half repaired", half_write, half_read),
    ("repaired", whole_write, whole_read),
]:
    failure = smallest_failure(write, read)
    found = "all came back" if failure is None else f"[{failure}] came back as [{read(write(failure, 'drill'))}]"
    print(f"{label}: {found}")
