"""A script typed into the console of a real browser: what was typed, what the console answered, and what happened on the page meanwhile.

The console is the one of Chromium's developer tools, reached through its protocol, so that readers see the same with F12.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, CDPSession, Error, Page, sync_playwright

from .servers import LONGEST, Fault

FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync")


def chromium_path() -> str | None:
    """Debian's Chromium, or the one that CHROMIUM names."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Chromium without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=list(FLAGS))
        yield browser
        browser.close()


def run(script: str, address: str) -> tuple[str, bool]:
    """What a console shows when the script is typed on the page at this address, and whether every error was caught. Raises Fault.

    In a thread of its own, because Playwright runs once in a thread, and tests have it open already.
    """
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(_run, script, address).result()


def steps(script: str) -> Iterator[str]:
    """What is typed at a time: a line with those after it that begin with a blank or a closing bracket."""
    yield from (part.strip("\n") for part in re.split(r"^(?=[^\s})\]])", script, flags=re.MULTILINE) if part.strip())


def _run(script: str, address: str) -> tuple[str, bool]:
    with chromium() as browser:
        page = browser.new_page()
        page.set_default_timeout(LONGEST * 1000)
        console = _Console(page)
        page.goto(address)
        todo = list(steps(script))
        for step, following in zip(todo, [*todo[1:], ""], strict=True):
            try:
                if following == "// a page loads":
                    with page.expect_navigation():
                        console.do(step)
                else:
                    console.do(step)
            except Error as error:
                raise Fault("\n".join([*console.said, error.message])) from None
        return "\n".join(console.said), not console.uncaught


class _Console:
    """The console of one page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.said: list[str] = []
        self.uncaught = False
        self.protocol: CDPSession = page.context.new_cdp_session(page)
        self.protocol.on("Runtime.consoleAPICalled", self._logged)
        self.protocol.on("Runtime.exceptionThrown", lambda event: self._thrown(event["exceptionDetails"]))
        self.protocol.on("Log.entryAdded", self._entered)
        self.protocol.send("Runtime.enable")
        self.protocol.send("Log.enable")

    def do(self, step: str) -> None:
        """Type a statement, or do what a line such as `// press Tab` says."""
        if not step.startswith("//"):
            self.said.append("> " + step.replace("\n", "\n  "))
            self._evaluate(step)
            return
        word, _, rest = step.removeprefix("//").strip().partition(" ")
        if word == "until":
            self.page.wait_for_function(rest)
        self.said.append(step)  # what is said while waiting comes before it, whenever that is
        match word, rest:
            case "press", _:
                for key in rest.split():
                    self.page.keyboard.press(key)
            case "type", _:
                self.page.keyboard.type(rest)
            case "width", _:
                self.page.set_viewport_size({"width": int(rest), "height": 800})
            case (("offline" | "online"), ""):
                self.page.context.set_offline(word == "offline")
            case "JavaScript", ("on" | "off"):
                self.protocol.send("Emulation.setScriptExecutionDisabled", {"value": rest == "off"})
            case "accessibility", "tree":
                tree = self.page.locator("body").aria_snapshot()
                self.said.append(re.sub(r":\n +- /url: .*", "", tree))  # where links lead is not spoken

    def _evaluate(self, statement: str) -> None:
        ask = {"expression": statement, "replMode": True, "awaitPromise": True, "generatePreview": True, "userGesture": True}
        try:
            answer = self.protocol.send("Runtime.evaluate", ask)
        except Error as error:
            if "navigated" in error.message:  # as `history.back()` may do before it has answered
                return
            raise
        if "exceptionDetails" in answer:
            self._thrown(answer["exceptionDetails"])
        elif answer["result"]["type"] != "undefined":
            self.said.append(shown(answer["result"]))

    def _logged(self, event: dict[str, Any]) -> None:
        self.said.append(" ".join(one["value"] if one["type"] == "string" else shown(one) for one in event["args"]))

    def _thrown(self, details: dict[str, Any]) -> None:
        self.uncaught = True
        said = details.get("exception", {}).get("description") or details["text"]
        self.said.append("Uncaught " + re.sub(r"\n +at .*", "", said).removeprefix("Uncaught "))

    def _entered(self, event: dict[str, Any]) -> None:
        entry = event["entry"]
        if "url" not in entry or not entry["url"].endswith("/favicon.ico"):  # nobody asked for it
            self.said.append(" ".join(filter(None, (entry["text"], entry.get("url")))))


def shown(value: dict[str, Any]) -> str:
    """A value as the console writes it, from what the protocol says about it."""
    if value["type"] == "string":
        return f"'{value['value']}'"
    if "preview" in value:
        return _preview(value["preview"])
    return str(value.get("description", value.get("value", "null"))).replace("True", "true").replace("False", "false")


def _preview(preview: dict[str, Any]) -> str:
    """An array or an object with what it holds, one level deep; anything else by its name."""
    kept = [
        (one["name"], f"'{one['value']}'" if one["type"] == "string" else one.get("value", "")) for one in preview["properties"]
    ]
    more = ["…"] if preview["overflow"] else []
    length = re.fullmatch(r"(\w+)\((\d+)\)", preview["description"])
    if length:
        name = "" if length[1] == "Array" else preview["description"] + " "
        return f"{name}[{', '.join([*(text for key, text in kept if key.isdigit()), *more])}]"
    if preview["description"] == "Object":
        return "{" + ", ".join([*(f"{key}: {text}" for key, text in kept), *more]) + "}"
    return str(preview["description"])
