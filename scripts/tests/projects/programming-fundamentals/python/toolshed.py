"""A right solution of "Toolshed in the terminal" in Python."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")


class Refused(Exception):
    """Bad input; the text says what is wrong with it."""


def due_on(lent_at: datetime, days: int) -> date:
    return lent_at.astimezone(BERLIN).date() + timedelta(days=days)


def is_overdue(due: date, now: datetime) -> bool:
    return now.astimezone(BERLIN).date() > due


def instant(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise Refused(f"{text} is not a time such as 2026-03-29T22:01:00Z") from None
    if found.tzinfo is None:
        raise Refused(f"{text} must end with Z, or with its distance from UTC")
    return found


def number(text: str, what: str) -> int:
    if not text.isdecimal():
        raise Refused(f"{what} must be a whole number, not {text}")
    return int(text)


def name(text: str) -> str:
    if not text.strip() or not text.isprintable():
        raise Refused("a name must not be blank, nor hold tabs or line breaks")
    return text


def find(things: list[dict[str, Any]], id: int, what: str) -> dict[str, Any]:
    if not 1 <= id <= len(things):
        raise Refused(f"there is no {what} {id}")
    return things[id - 1]


class Shed:
    def __init__(self, file: Path) -> None:
        self.file = file
        self.tools: list[dict[str, Any]] = []
        self.members: list[dict[str, Any]] = []
        if file.exists():
            try:
                state = json.loads(file.read_text("utf-8"))
                self.tools, self.members = state["tools"], state["members"]
            except (ValueError, KeyError, TypeError):
                raise Refused(f"{file} is damaged") from None

    def save(self) -> None:
        new = self.file.with_suffix(".new")
        new.write_text(json.dumps({"tools": self.tools, "members": self.members}, ensure_ascii=False), "utf-8")
        new.replace(self.file)

    def add_tool(self, text: str) -> list[str]:
        self.tools.append({"name": name(text), "lent_to": None, "due_on": None})
        self.save()
        return [str(len(self.tools))]

    def add_member(self, text: str) -> list[str]:
        self.members.append({"name": name(text)})
        self.save()
        return [str(len(self.members))]

    def lend(self, tool_text: str, member_text: str, days_text: str, now: datetime) -> list[str]:
        tool = find(self.tools, number(tool_text, "the tool"), "tool")
        member = number(member_text, "the member")
        find(self.members, member, "member")
        days = number(days_text, "the days")
        if not 1 <= days <= 90:
            raise Refused(f"a loan takes 1 to 90 days, not {days}")
        if tool["lent_to"]:
            raise Refused(f"the {tool['name']} is lent")
        tool["lent_to"], tool["due_on"] = member, str(due_on(now, days))
        self.save()
        return [tool["due_on"]]

    def take_back(self, tool_text: str) -> list[str]:
        tool = find(self.tools, number(tool_text, "the tool"), "tool")
        if not tool["lent_to"]:
            raise Refused(f"the {tool['name']} is not lent")
        tool["lent_to"] = tool["due_on"] = None
        self.save()
        return []

    def holder(self, tool: dict[str, Any]) -> str:
        return str(self.members[tool["lent_to"] - 1]["name"]) if tool["lent_to"] else "-"

    def list_tools(self) -> list[str]:
        return [f"{id}\t{tool['name']}\t{self.holder(tool)}\t{tool['due_on'] or '-'}" for id, tool in enumerate(self.tools, 1)]

    def list_members(self) -> list[str]:
        return [f"{id}\t{member['name']}" for id, member in enumerate(self.members, 1)]

    def list_overdue(self, now: datetime) -> list[str]:
        late = [tool for tool in self.tools if tool["lent_to"] and is_overdue(date.fromisoformat(tool["due_on"]), now)]
        late.sort(key=lambda tool: tool["due_on"])
        return [f"{tool['due_on']}\t{tool['name']}\t{self.holder(tool)}" for tool in late]


def run(words: list[str], shed: Shed) -> list[str]:
    *words, at = words if words[-2:-1] == ["--at"] else [*words, "--at", ""]
    now = instant(at) if at else datetime.now(UTC)
    match words[:-1]:
        case ["lend", tool, member, days]:
            return shed.lend(tool, member, days, now)
        case ["overdue"]:
            return shed.list_overdue(now)
        case [command, *rest] if not at and (command, len(rest)) in COMMANDS:
            return COMMANDS[command, len(rest)](shed, *rest)
    raise Refused("usage: toolshed add-tool|add-member|tools|members|lend|return|overdue …")


COMMANDS: dict[tuple[str, int], Callable[..., list[str]]] = {
    ("add-tool", 1): Shed.add_tool,
    ("add-member", 1): Shed.add_member,
    ("return", 1): Shed.take_back,
    ("tools", 0): Shed.list_tools,
    ("members", 0): Shed.list_members,
}


def main() -> int:
    try:
        lines = run(sys.argv[1:], Shed(Path(os.environ.get("TOOLSHED_FILE", "toolshed.json"))))
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    sys.stdout.buffer.write("".join(f"{line}\n" for line in lines).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
