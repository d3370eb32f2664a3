import os


def overwrite(path, content):
    with open(path, "w", encoding="utf-8") as file:
        content(file)


def replace(path, content):
    """Write beside the file, then put it in its place in one step."""
    new = path + ".new"
    with open(new, "w", encoding="utf-8") as file:
        content(file)
        file.flush()
        os.fsync(file.fileno())  # to the disk, before the name changes
    os.replace(new, path)


def two(file):
    file.write('["drill", "ladder"]')


def three_cut_off(file):
    file.write('["drill", "lad')
    raise RuntimeError("killed")


for save in (overwrite, replace):
    save("tools.json", two)
    try:
        save("tools.json", three_cut_off)
    except RuntimeError:
        with open("tools.json", encoding="utf-8") as file:
            print(f"{save.__name__}: {file.read()}")
