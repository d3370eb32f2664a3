import json


class BrokenFile(Exception):
    """The file is there, and is not a list of names."""


def load(path):
    try:
        with open(path, encoding="utf-8") as file:
            names = json.load(file)
    except FileNotFoundError:
        return []
    except ValueError as error:  # not JSON, or not UTF-8
        message = f"{path} is empty or damaged, left as it is"
        raise BrokenFile(message) from error
    is_list = isinstance(names, list)
    if not is_list or not all(isinstance(name, str) for name in names):
        raise BrokenFile(f"{path} is not a list of names")
    return names


for case, text in [
    ("missing", None),
    ("whole", '["drill", "ladder"]'),
    ("empty", ""),
    ("halved", '["drill", "lad'),
    ("another shape", '{"drill": 1}'),
]:
    path = "tools.json"
    if text is not None:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    try:
        print(f"{case}: {len(load(path))} tools")
    except BrokenFile as error:
        print(f"{case}: {error}")
