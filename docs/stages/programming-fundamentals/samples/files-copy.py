def copy(source, target):
    """Copy a text file line by line; both get closed in any case."""
    lines = 0
    with (
        open(source, encoding="utf-8") as reading,
        open(target, "w", encoding="utf-8") as writing,
    ):
        for line in reading:
            if line == "\n":
                raise ValueError(f"line {lines + 1} is empty")
            writing.write(line)
            lines += 1
    return lines


with open("tools.txt", "w", encoding="utf-8") as file:
    for number in range(100_000):
        file.write("½-inch drill\n")
print("copied:", copy("tools.txt", "copy.txt"))

with open("tools.txt", "a", encoding="utf-8") as file:
    file.write("\n")
try:
    copy("tools.txt", "copy.txt")
except ValueError as error:
    print("stopped:", error)
