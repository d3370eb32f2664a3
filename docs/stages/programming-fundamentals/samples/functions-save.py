class SaveError(Exception):
    """Members could not be saved."""


def line_of(name, phone):
    return f"{name} {int(phone)}\n"


def save(members, path):
    with open(path, "w", encoding="utf-8") as file:  # closes it in any case
        for name, phone in members:
            try:
                file.write(line_of(name, phone))
            except ValueError as error:
                raise SaveError(f"{name} has no valid number") from error


try:
    save([("Ana", "5550101"), ("Bo", "none")], "members.txt")
    print("saved")
except SaveError as error:
    print("Not all members were saved:", error)
    print("cause kept:", "yes" if error.__cause__ else "no")
with open("members.txt", encoding="utf-8") as file:
    print("in the file:", file.read().strip())
