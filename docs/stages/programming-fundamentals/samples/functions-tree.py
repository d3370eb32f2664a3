FOLDERS = {
    "toolshed": ["members.csv", "loans"],
    "loans": ["2026", "old.csv"],
    "2026": ["october.csv", "november.csv"],
}


def files_in(name, depth=0):
    print("  " * depth + name)
    if name not in FOLDERS:
        return [name]  # a file: no further call
    found = []
    for child in FOLDERS[name]:
        found += files_in(child, depth + 1)
    return found


def files_in_loop(name):
    found = []
    waiting = [name]  # a stack of its own
    while waiting:
        current = waiting.pop()
        if current in FOLDERS:
            waiting += FOLDERS[current]
        else:
            found.append(current)
    return found


by_calls = files_in("toolshed")
by_loop = files_in_loop("toolshed")
print("calls:", ", ".join(sorted(by_calls)))
print("loop: ", ", ".join(sorted(by_loop)))
