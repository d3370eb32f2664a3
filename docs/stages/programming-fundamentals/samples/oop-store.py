from pathlib import Path
from typing import Protocol


class Store(Protocol):
    """Keeps the names of tools that are out."""

    def add(self, tool: str) -> None: ...

    def all(self) -> list[str]: ...


class MemoryStore:
    def __init__(self):
        self._tools = []

    def add(self, tool):
        self._tools.append(tool)

    def all(self):
        return list(self._tools)


class FileStore:
    def __init__(self, path):
        self._path = Path(path)
        self._path.touch()

    def add(self, tool):
        with self._path.open("a", encoding="utf-8") as file:
            file.write(tool + "\n")

    def all(self):
        return self._path.read_text(encoding="utf-8").splitlines()


def lend(store: Store, tool: str) -> str:
    if tool in store.all():
        return f"{tool} is out"
    store.add(tool)
    return f"{tool} lent"


for store in (MemoryStore(), FileStore("out.txt")):
    answers = [lend(store, tool) for tool in ("drill", "saw", "drill")]
    print(type(store).__name__ + ":", ", ".join(answers))
