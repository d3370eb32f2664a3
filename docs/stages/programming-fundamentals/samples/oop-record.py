from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Tool:
    number: str
    name: str
    shelf: int


def label(tool):
    return f"{tool.number} {tool.name}, shelf {tool.shelf}"


saw = Tool("T-0042", "saw", 3)
moved = replace(saw, shelf=4)
print(label(saw))
print(label(moved))
back = replace(moved, shelf=3)
print("moved back:", "equal" if back == saw else "different")
