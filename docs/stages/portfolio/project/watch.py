"""Watches your service for a month: one probe a call, one line in a file. Python 3.11 or newer, nothing else.

    python3 watch.py probe https://toolqueue.example/tools "Which tool?" probes.csv
    python3 watch.py probe https://toolqueue.example/tools "Which tool?" probes.csv --control https://www.example.org -- python3 journey.py
    python3 watch.py report probes.csv

`probe` asks the address and looks for the text in the answer. Let a scheduler call it every five minutes, on another network than the
service's. A command after `--` does the rest of the main journey: it finds the address in ADDRESS, and ends with 0 if all went well.
If something fails and the control address does not answer either, the fault may be yours, and the line says `unknown`.
The exit status is 0 if the service worked, 1 if not, and 2 if you called it wrongly or a file cannot be read.

`report` prints what the lines say: two numbers, a graph with one sign an hour, each outage, and each hole in the watching.
"""

from __future__ import annotations

import argparse
import csv
import http.client
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import groupby, pairwise
from pathlib import Path

FIELDS = ("at", "result", "ms", "said", "address")
RESULTS = ("ok", "fail", "unknown")

PATIENCE = 10
"""Seconds in which the whole answer has to be there."""

LONGEST = 60
"""Seconds that a command may take."""

LARGEST = 2_000_000
"""Bytes of an answer in which the text is looked for."""

FORM = "%Y-%m-%dT%H:%M:%SZ"
AT = re.compile(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ")
HOUR = timedelta(hours=1)
LATE = timedelta(minutes=5)
"""So much earlier than the line above a line may be: a slow probe ends after the next one, and clocks are set."""


class Faulty(Exception):
    """A file of probes that cannot be believed; the text says why."""


# --- One probe -------------------------------------------------------------------------------------------------------------------


def ask(address: str, text: str) -> str:
    """What is wrong with the answer of an address, or its status if nothing is."""
    began = time.monotonic()
    request = urllib.request.Request(address, headers={"User-Agent": "watch.py", "Cache-Control": "no-cache"})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310 (the address is yours)
            content = b""
            while len(content) < LARGEST and time.monotonic() - began <= PATIENCE and (more := answer.read1(65536)):
                content += more
            status = str(answer.status)
    except urllib.error.HTTPError as error:
        return f"status {error.code}"
    except TimeoutError:
        return f"no answer within {PATIENCE} seconds"
    except urllib.error.URLError as error:
        return f"no answer: {error.reason}"
    except (OSError, ValueError, OverflowError, http.client.HTTPException) as error:
        return f"no answer: {error or type(error).__name__}"
    if time.monotonic() - began > PATIENCE:
        return f"no full answer within {PATIENCE} seconds"
    return status if text in content.decode("utf-8", "replace") else "the text is not in the answer"


def journey(address: str, command: list[str]) -> str:
    """What went wrong in the rest of the main journey, or an empty text."""
    with tempfile.TemporaryFile() as output:
        try:
            done = subprocess.run(  # noqa: S603 (your own command)
                command,
                env={**os.environ, "ADDRESS": address},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                check=False,
                timeout=LONGEST,
            )
        except subprocess.TimeoutExpired:
            return f"the journey had not ended after {LONGEST} seconds"
        except OSError as error:
            return f"the journey could not be started: {error.strerror}"
        output.seek(0)
        said = output.read().decode("utf-8", "replace").strip().splitlines()
    return f"the journey failed: {said[-1] if said else done.returncode}" if done.returncode else ""


def probe(address: str, text: str, control: str, command: list[str]) -> list[str]:
    """One line for the file, by its fields."""
    at = datetime.now(UTC)
    began = time.monotonic()
    said = ask(address, text)
    failed = not said.isdigit()
    if command and not failed and (stopped := journey(address, command)):
        said, failed = stopped, True
    milliseconds = round((time.monotonic() - began) * 1000)
    result = "fail" if failed else "ok"
    if failed and control and not ask(control, "").isdigit():
        result, said = "unknown", f"{said}; nor does {control} answer"
    return [at.strftime(FORM), result, str(milliseconds), " ".join(said.split())[:120], address]


def note(file: Path, line: list[str]) -> None:
    """Put a line at the end of the file, which begins with the names of the fields."""
    with file.open("a", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        if not target.tell():
            writer.writerow(FIELDS)
        writer.writerow(line)


# --- What many probes say -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Probe:
    """One line of the file."""

    at: datetime
    result: str
    address: str

    @property
    def measured(self) -> bool:
        return self.result != "unknown"


@dataclass(frozen=True)
class Outage:
    """Probes that failed, one after the other."""

    before: datetime | None
    """The last probe that worked before, if there is one."""
    first: datetime
    last: datetime
    after: datetime | None
    """The first probe that worked again, if there is one."""
    probes: int

    @property
    def shortest(self) -> timedelta:
        return self.last - self.first

    @property
    def named(self) -> str:
        """When it was, as the report says it."""
        end = f"{self.after:%Y-%m-%d %H:%M}" if self.after else "the end"
        return f"{self.first:%Y-%m-%d %H:%M} to {end} UTC"


@dataclass(frozen=True)
class Watched:
    """All probes of a file, the oldest first; at least two."""

    probes: list[Probe]

    @cached_property
    def step(self) -> timedelta:
        """The usual time between two probes, in whole minutes."""
        usual = statistics.median((after.at - before.at).total_seconds() for before, after in pairwise(self.probes))
        return timedelta(minutes=max(1, round(usual / 60)))

    @property
    def length(self) -> timedelta:
        return self.probes[-1].at - self.probes[0].at + self.step

    @property
    def ok(self) -> int:
        return sum(probe.result == "ok" for probe in self.probes)

    @property
    def failed(self) -> int:
        return sum(probe.result == "fail" for probe in self.probes)

    @property
    def expected(self) -> int:
        return max(round(self.length / self.step), self.ok + self.failed)

    @cached_property
    def outages(self) -> list[Outage]:
        """Two or more failures in a row. What is unknown, or was not noted, ends none."""
        found = []
        before: datetime | None = None
        runs = [
            (bad, list(run))
            for bad, run in groupby(filter(lambda one: one.measured, self.probes), lambda one: one.result == "fail")
        ]
        for index, (bad, run) in enumerate(runs):
            if bad and len(run) > 1:
                after = runs[index + 1][1][0].at if index + 1 < len(runs) else None
                found.append(Outage(before, run[0].at, run[-1].at, after, len(run)))
            before = run[-1].at
        return found

    @cached_property
    def holes(self) -> list[tuple[datetime, datetime]]:
        """Where nothing was measured for more than an hour: the probes on both sides."""
        times = [self.probes[0].at, *(probe.at for probe in self.probes if probe.measured), self.probes[-1].at]
        return [(before, after) for before, after in pairwise(times) if after - before > HOUR]

    def share(self, of: int) -> str:
        """How much of so many probes worked, in percent. It is cut off, so that only all is 100."""
        thousandths = self.ok * 100_000 // max(of, 1)
        return f"{thousandths // 1000}.{thousandths % 1000:03} %"


def read(text: str) -> Watched:
    """The probes of a file. Raises Faulty if it is not one that `probe` can have written."""
    lines = csv.reader(text.splitlines())
    if next(lines, None) != list(FIELDS):
        raise Faulty(f"line 1 must be {','.join(FIELDS)}")
    probes: list[Probe] = []
    try:
        for line in lines:
            probes.append(_line(line, probes[-1].at if probes else None))
    except (Faulty, csv.Error) as fault:
        raise Faulty(f"line {lines.line_num} {fault}") from None
    if len(probes) < 2:
        raise Faulty("there must be at least two probes")
    return Watched(sorted(probes, key=lambda one: one.at))


def _line(line: list[str], last: datetime | None) -> Probe:
    if len(line) != len(FIELDS):
        raise Faulty(f"must have {len(FIELDS)} values, not {len(line)}")
    at, result, milliseconds, said, address = line
    when = None
    with suppress(ValueError):  # a 30 February
        when = datetime.fromisoformat(at) if AT.fullmatch(at) else None
    if when is None:
        raise Faulty(f"must begin with a time such as 2026-03-09T10:05:00Z, not {at[:40]!r}")
    if last and when < last - LATE:
        raise Faulty("must not be earlier than the line above")
    if result not in RESULTS:
        raise Faulty(f"must have {', '.join(RESULTS)} as its result, not {result[:40]!r}")
    if not milliseconds.isdecimal() or len(milliseconds) > 9:
        raise Faulty(f"must have whole milliseconds, not {milliseconds[:40]!r}")
    if said.isdecimal() != (result == "ok") or (result == "ok" and int(milliseconds) > (PATIENCE + LONGEST) * 2000):
        raise Faulty(f"contradicts itself: {result} after {milliseconds} ms with {said[:40]!r}")
    return Probe(when, result, address)


SIGNS = """. worked   x a probe failed   ? an hour with less than half of its probes"""


def graph(watched: Watched) -> Iterator[str]:
    """A line for each day, with a sign for each hour; blank before and after the watching."""
    yield "UTC        " + "".join(f"{hour:02}    " for hour in range(0, 24, 6)).rstrip()
    first, last = watched.probes[0].at, watched.probes[-1].at
    by_hour = {
        hour: [probe.result for probe in group]
        for hour, group in groupby(watched.probes, lambda probe: probe.at.replace(minute=0, second=0))
    }
    day = first.replace(hour=0, minute=0, second=0)
    while day <= last:
        signs = ""
        for hour in (day + number * HOUR for number in range(24)):
            here = [result for result in by_hour.get(hour, []) if result != "unknown"]
            within = max(timedelta(0), min(hour + HOUR, last + watched.step) - max(hour, first))
            if not within:
                signs += " "
            else:
                signs += "x" if "fail" in here else "?" if len(here) * watched.step * 2 < within else "."
        yield f"{day:%Y-%m-%d} {signs}".rstrip()
        day += timedelta(days=1)


def report(watched: Watched) -> Iterator[str]:
    """Lines of Markdown. What only you know stands in square brackets."""
    first, last = watched.probes[0], watched.probes[-1]
    missing = watched.expected - watched.ok - watched.failed
    minutes = round(watched.step.total_seconds() / 60)
    yield f"- Watched: {first.at:%Y-%m-%d %H:%M} to {last.at:%Y-%m-%d %H:%M} UTC, every {minutes} minutes, at {last.address}"
    yield f"- Probes: {watched.expected} expected, {watched.ok} worked, {watched.failed} failed, {missing} not measured"
    yield f"- Of what was measured, {watched.share(watched.ok + watched.failed)} worked"
    yield f"- If all that was not measured failed, {watched.share(watched.expected)} worked"
    yield from ("", "## Graph", "", "```text", *graph(watched), "", SIGNS, "```", "", "## Outages", "")
    for outage in watched.outages:
        yield f"- {outage.named}, {outage.probes} probes failed: [link of the incident note, or what failed]"
    if not watched.outages:
        yield "None of two probes or more."
    yield from ("", "## Not measured", "")
    for before, after in watched.holes:
        yield f"- {before:%Y-%m-%d %H:%M} to {after:%Y-%m-%d %H:%M} UTC: [why]"
    if not watched.holes:
        yield "Nothing for more than an hour."


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="do", required=True)
    asks = commands.add_parser("probe", help="ask once, and note it")
    asks.add_argument("address", help="where the main journey begins")
    asks.add_argument("text", help="what has to be in the answer")
    asks.add_argument("file", type=Path, help="where the line is put")
    asks.add_argument("--control", default="", metavar="ADDRESS", help="another address, asked if something fails")
    asks.add_argument("command", nargs="*", help="after `--`, what does the rest of the journey")
    tells = commands.add_parser("report", help="print what the lines say")
    tells.add_argument("file", type=Path)
    chosen = parser.parse_args()
    try:
        if chosen.do == "probe":
            if not chosen.address.startswith(("https://", "http://")):
                parser.error("the address must begin with https:// or http://")
            line = probe(chosen.address, chosen.text, chosen.control, chosen.command)
            note(chosen.file, line)
            return 0 if line[1] == "ok" else 1
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        print("\n".join(["# Availability", "", *report(read(chosen.file.read_text("utf-8-sig", "replace")))]))
    except OSError as error:
        parser.error(f"{chosen.file}: {error.strerror}")
    except Faulty as fault:
        parser.error(f"{chosen.file}: {fault}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
