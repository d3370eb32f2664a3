"""Checks the project "Toolshed front desk". Python 3.11 or newer and the browser that you use anyway, nothing else.

    python3 accept.py

Run it in the folder of your project. It reads your files, then asks you to open an address in your browser: there it loads your page
several times, with a server that is slow, has no tools, fails or stops. One line per acceptance line; the exit status is 0 if all hold.
"""

from __future__ import annotations

import argparse
import ipaddress
import json
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import Any, ClassVar
from urllib.error import HTTPError, URLError
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit
from urllib.request import urlopen

LONGEST = 600
"""Seconds that the check waits for your browser."""


class Broken(Exception):
    """A requirement that does not hold; the text says what must."""


def must(holds: object, sentence: str) -> None:
    if not holds:
        raise Broken(f"must {sentence}")


def read(file: Path) -> str:
    must(file.is_file(), f"have the file {file.name}")
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError:
        raise Broken(f"must keep {file.name} in UTF-8") from None


# --- The page's source --------------------------------------------------------------------------------------------------------

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
MAY_STAY_OPEN = {"html", "head", "body", "li", "dt", "dd", "p", "option", "optgroup", "thead", "tbody", "tfoot", "tr", "td", "th"}
GONE = {"big", "center", "dir", "font", "frame", "frameset", "marquee", "strike", "tt"}


class Source(HTMLParser):
    """What a page's source says about its structure, names, form and style."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.language = self.title = self.noscript = ""
        self.charset = False
        self.tags: list[str] = []
        self.headings: list[tuple[int, str]] = []
        self.ids: dict[str, tuple[str, dict[str, str]]] = {}
        self.fields: list[tuple[str, dict[str, str], bool]] = []
        """Every field: its element, its attributes, and whether a label is around it."""
        self.options: dict[str, str] = {}
        """By name of a select, the first value that a reader can choose."""
        self.labels: dict[str, str] = {}
        self.listed = ""
        """What stands in the element with the id tools."""
        self.styles: list[str] = []
        self.sheets: list[str] = []
        self.addresses: list[str] = []
        self._open: list[tuple[str, dict[str, str], list[str]]] = []
        self.feed(text)
        self.close()
        for tag, _, _ in self._open:
            if tag not in MAY_STAY_OPEN:
                self.faults.append(f"close <{tag}>")

    def _inside(self, tag: str) -> dict[str, str] | None:
        return next((attributes for open, attributes, _ in reversed(self._open) if open == tag), None)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.faults += self._faults(tag, given)
        if "id" in given:
            self.ids[given["id"]] = (tag, given)
        self.addresses += [given[name] for name in ("src", "href", "action") if name in given]
        match tag:
            case "html":
                self.language = given.get("lang", "")
            case "meta":
                self.charset |= given.get("charset", "").lower() == "utf-8"
            case "link" if "stylesheet" in given.get("rel", ""):
                self.sheets.append(given.get("href", ""))
            case "option" if (select := self._inside("select")) and given.get("value", "-"):
                self.options.setdefault(select.get("name", ""), given.get("value", ""))
            case "input" | "select" | "textarea" if given.get("type") not in {"hidden", "submit", "button", "reset"}:
                self.fields.append((tag, given, self._inside("label") is not None))
        if "style" in given:
            self.styles.append(f"{tag} {{ {given['style']} }}")
        if tag not in VOID:
            self._open.append((tag, given, []))

    def _faults(self, tag: str, given: dict[str, str]) -> Iterator[str]:
        """What is wrong with an element in itself."""
        if tag in GONE:
            yield f"not use <{tag}>, which is no longer part of HTML"
        if given.get("id") in self.ids:
            yield f'give the id "{given["id"]}" to one element only'
        if tag == "img" and "alt" not in given:
            yield "give every image an alt"
        if tag == "a" and "href" not in given:
            yield "give every link an href"
        if given.get("tabindex", "").isdigit() and int(given["tabindex"]) > 0:
            yield "keep the keyboard in the order of the page: no tabindex above 0"
        if "onclick" in given and tag not in {"a", "button", "summary", "input"}:
            yield f"be usable with the keyboard: onclick must stand on a button or a link, not on <{tag}>"

    def handle_data(self, data: str) -> None:
        for _, _, texts in self._open:
            texts.append(data)
        if not any(tag in {"script", "template", "noscript", "style"} for tag, _, _ in self._open) and any(
            given.get("id") == "tools" for _, given, _ in self._open
        ):
            self.listed += data

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open[-1][0] != tag and self._open[-1][0] in MAY_STAY_OPEN:
            self._open.pop()
        if not self._open or self._open[-1][0] != tag:
            if tag not in MAY_STAY_OPEN and tag not in VOID:
                inner = self._open[-1][0] if self._open else "nothing"
                self.faults.append(f"close elements in the order in which they were opened: </{tag}> comes while {inner} is open")
            return
        _, given, texts = self._open.pop()
        text = " ".join("".join(texts).split())
        match tag:
            case "title":
                self.title = text
            case "noscript":
                self.noscript += text
            case "style":
                self.styles.append(text)
            case "label":
                self.labels[given.get("for", "")] = text
                self.faults += [] if text else ["give every label a text"]
            case "button" | "a":
                self.faults += [] if text or given.get("aria-label") else [f"give every <{tag}> a text"]
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                self.headings.append((int(tag[1]), text))


def html(folder: Path) -> None:
    """The page is well-formed, has landmarks, labels and visible focus, and its form reaches the echo endpoint."""
    text = read(folder / "index.html")
    must(text.lstrip().lower().startswith("<!doctype html>"), "begin index.html with <!doctype html>")
    page = Source(text)
    for fault in page.faults:
        must(False, fault)
    must(page.language, "say the language of the page: <html lang>")
    must(page.title, "give the page a title")
    must(page.charset, "say how the page is written: <meta charset=utf-8>")
    must(page.tags.count("main") == 1, "have one <main>")
    must("header" in page.tags, "have a <header> beside <main>")
    levels = [level for level, _ in page.headings]
    must(levels.count(1) == 1 and levels[0] == 1, "start with its only <h1>")
    must(all(below <= above + 1 for above, below in pairwise(levels)), "not skip a level between two headings")
    must(all(text for _, text in page.headings), "give every heading a text")
    for tag, given, around in page.fields:
        name = given.get("name") or given.get("id") or tag
        labelled = around or page.labels.get(given.get("id", "-")) or given.get("aria-label")
        must(labelled, f"give the field {name} a label: <label for>")
    for target in page.labels:
        must(not target or target in page.ids, f'have a field for the label that names "{target}"')
    for id, tags in {
        "filter": {"input"},
        "reload": {"button"},
        "tools": {"ul", "ol"},
        "status": None,
        "borrow": {"form"},
    }.items():
        must(id in page.ids, f'have an element with the id "{id}"')
        must(tags is None or page.ids[id][0] in tags, f'give the id "{id}" to a {" or ".join(sorted(tags or ()))}')
    status = page.ids["status"][1]
    must(status.get("role") == "status" or "aria-live" in status, 'tell screen readers what #status says: role="status"')
    for address in page.addresses:
        must(not re.match(r"/|[a-z]+:", address), f"use relative addresses, not {address}")
    sheets = [read(folder / sheet) for sheet in page.sheets]
    _visible("\n".join((*page.styles, *sheets)))
    _form(page, folder)


def _visible(css: str) -> None:
    """No rule takes the focus ring away, unless it is drawn for everybody who needs it."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", css):
        gone = re.search(r"\boutline(?:-style|-width)?\s*:\s*(?:none|0[a-z]*)(?![\w.])", body)
        must(
            not gone or ":not(:focus-visible)" in selector,
            f"leave the focus visible: {selector.strip()} must not remove the outline",
        )


def _form(page: Source, folder: Path) -> None:
    """Sends what the form would send to echo.py, and reads what comes back."""
    form = page.ids["borrow"][1]
    must(form.get("method", "get").lower() == "post", 'send the form with method="post"')
    sent = {"tool": page.options.get("tool", "1"), "member": "Zoë 李", "days": "7"}
    fields = {given.get("name"): (tag, given) for tag, given, _ in page.fields}
    for name in sent:
        must(name in fields, f'have a field with the name "{name}" in the form')
        must("required" in fields[name][1], f'require the field "{name}"')
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    must((folder / "echo.py").is_file(), "have echo.py beside index.html")
    server = subprocess.Popen(  # noqa: S603
        [sys.executable, "echo.py", str(port)], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        address = f"http://127.0.0.1:{port}/index.html"
        must(_answers(port, server), "have an echo.py that starts")
        action = urljoin(address, form.get("action", ""))
        try:
            with urlopen(action, urlencode(sent).encode(), timeout=10) as answer:  # noqa: S310
                back = json.loads(answer.read())
        except (HTTPError, URLError, ValueError) as error:
            raise Broken(
                f'must send the form to the echo endpoint: action="echo", not "{form.get("action", "")}" ({error})'
            ) from None
        must(back.get("fields") == sent, f"get back from the echo endpoint what the form sent: {sent}, not {back.get('fields')}")
    finally:
        server.terminate()
        server.wait()


def _answers(port: int, server: subprocess.Popen[bytes]) -> bool:
    end = time.monotonic() + 20
    while server.poll() is None and time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.02)
    return False


def no_script(folder: Path) -> None:
    """Without JavaScript the list is there as HTML, or the page says that it cannot show it."""
    page = Source(read(folder / "index.html"))
    try:
        names = [str(tool["name"]) for tool in json.loads(read(folder / "tools.json"))]
    except (ValueError, TypeError, KeyError) as error:
        raise Broken(f"must have a tools.json such as the one to start from ({error})") from None
    listed = " ".join(page.listed.split())
    says = "javascript" in page.noscript.lower() and len(page.noscript.split()) >= 4
    missing = [name for name in names if name not in listed]
    for name in [] if says else missing:
        must(False, f"show {name} in the HTML of #tools, or say in <noscript> that the list needs JavaScript")


# --- The page in your browser ---------------------------------------------------------------------------------------------------

TOOLS = [{"id": 1, "name": "<em>Hand</em> saw", "shelf": "A"}, {"id": 2, "name": "Step LADDER", "shelf": "B"}]
TOOLS += [{"id": 3, "name": "Ladder & rope", "shelf": "B"}, {"id": 4, "name": "Kitchen scales", "shelf": "C"}]

RUNNER = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Toolshed front desk: the check</title>
<h1>The check looks at your page</h1>
<p id="said" role="status">This takes a few seconds. Leave this tab open and in front.</p>
<iframe title="Your page" width="900" height="600"></iframe>
<script>
const LIMIT = 5000;
const frame = document.querySelector("iframe");
const NAMES = TOOL_NAMES;

class Broken extends Error {}
const wait = (time) => new Promise((done) => setTimeout(done, time));

function must(holds, sentence) {
  if (!holds) throw new Broken(`must ${sentence}`);
}

async function until(test, sentence) {
  for (const end = Date.now() + LIMIT; !test(); await wait(20)) must(Date.now() < end, sentence);
}

const part = (id) => frame.contentDocument.getElementById(id);
const seen = (element) => Boolean(element && element.getClientRects().length);
const says = () => (seen(part("status")) ? part("status").innerText.trim() : "");
const shown = () => [...frame.contentDocument.querySelectorAll("#tools li")].filter(seen).map((item) => item.innerText);
const lists = (names) => {
  const items = shown();
  return items.length === names.length && names.every((name, index) => items[index].includes(name));
};

async function open(server) {
  await new Promise((done) => {
    frame.onload = done;
    frame.src = `/${server}/index.html`;
  });
}

const turn = (server, into) => fetch(`/turn?server=${server}&into=${into}`, { method: "POST" });

function type(text) {
  const filter = part("filter");
  must(filter, 'have an element with the id "filter"');
  filter.focus();
  filter.value = text;
  for (const name of ["input", "keyup", "change"]) filter.dispatchEvent(new Event(name, { bubbles: true }));
}

function press(id) {
  must(part(id), `have an element with the id "${id}"`);
  part(id).click();
}

async function look() {
  await open("slow");
  await until(says, "say in #status that the tools are loading, while tools.json is on its way");
  const loading = says();
  await turn("slow", "good");
  await until(() => lists(NAMES), `show the tools of tools.json in #tools, one <li> each with its name as text: ${NAMES.join(", ")}`);
  await until(() => says() !== loading, `take “${loading}” away when the tools are there`);
  const good = says();

  type("LADDER");
  await until(() => lists(NAMES.slice(1, 3)), "show only the tools whose name contains what is typed into #filter, in capitals or not");
  type("no such tool");
  await until(() => shown().length === 0, "show no tool when none fits what is typed into #filter");
  await until(() => says() && says() !== loading && says() !== good, "say in #status that no tool fits what is typed into #filter");
  type("");
  await until(() => lists(NAMES), "show all tools again when #filter is empty");

  await open("empty");
  await until(() => says() && says() !== loading && !shown().length, "say in #status that there are no tools, if tools.json has none");
  const empty = says();

  const failed = () => says() && ![loading, empty, good].includes(says());
  for (const [server, sentence] of Object.entries({
    failing: "if the server answers with 500",
    page: "if the server sends a page and no JSON",
    gone: "if the server does not answer",
  })) {
    await open(server);
    await until(failed, `say in #status that the tools could not be loaded, ${sentence}`);
  }
  await turn("gone", "good");
  press("reload");
  await until(() => lists(NAMES) && !failed(), "load the tools when #reload is pressed and the server answers again");

  await open("stopping");
  await until(() => lists(NAMES), "show the tools before the server stops");
  await turn("stopping", "gone");
  press("reload");
  await until(failed, "say in #status that the tools could not be loaded, if #reload is pressed after the server has stopped");
}

look()
  .then(() => "", (error) => (error instanceof Broken ? error.message : `must not throw ${error}`))
  .then(async (fault) => {
    await fetch("/report", { method: "POST", body: fault });
    document.getElementById("said").textContent = "Done. Your terminal has the result; you can close this tab.";
    frame.remove();
  });
</script>
</html>
"""


class Desk(SimpleHTTPRequestHandler):
    """Your files below the name of a server: /slow/index.html. What tools.json is depends on that name."""

    servers: ClassVar[dict[str, str]] = {}
    """What a server has turned into, where it is no longer what its name says."""
    turned: ClassVar[threading.Condition] = threading.Condition()
    reported: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        if self.path == "/":
            self.servers.clear()  # the page may be opened again
            names = json.dumps([tool["name"] for tool in TOOLS]).replace("<", "\\u003c")
            self._send(200, "text/html", RUNNER.replace("TOOL_NAMES", names))
            return
        _, server, path = (*urlsplit(self.path).path.split("/", 2), "")[:3]
        if path == "tools.json":
            self._tools(server)
        else:
            self.path = f"/{path}"
            super().do_GET()

    def do_POST(self) -> None:
        address = urlsplit(self.path)
        body = self.rfile.read(int(self.headers["Content-Length"] or 0)).decode()
        with self.turned:
            if address.path == "/turn":
                query = parse_qs(address.query)
                self.servers[query["server"][0]] = query["into"][0]
            elif address.path == "/report":
                self.reported.append(body)
            self.turned.notify_all()
        self._send(200, "text/plain", "")

    def _tools(self, server: str) -> None:
        if server == "slow":
            with self.turned:
                self.turned.wait_for(lambda: server in self.servers, 30)
        match self.servers.get(server, server):
            case "empty":
                self._send(200, "application/json", "[]")
            case "failing":
                self._send(500, "application/json", '{"error": "the server has failed"}')
            case "page":
                self._send(200, "text/html", "<!doctype html><title>Sign in</title>")
            case "gone":
                self.close_connection = True  # without a word
            case _:
                self._send(200, "application/json", json.dumps(TOOLS))

    def _send(self, status: int, kind: str, text: str) -> None:
        content = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def states(folder: Path, port: int) -> None:
    """Loading, empty and failed states are shown, in a real browser; failed also when the server has stopped."""
    read(folder / "index.html")
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), partial(Desk, directory=str(folder)))
    except OSError as error:
        raise Broken(f"must be looked at on a free port: --port 8002 ({error.strerror})") from None
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    print(f"Now open http://127.0.0.1:{server.server_port}/ in your browser …", file=sys.stderr, flush=True)
    try:
        with Desk.turned:
            looked = Desk.turned.wait_for(lambda: Desk.reported, LONGEST)
        must(looked, f"be opened in your browser within {LONGEST} seconds")
        must(not Desk.reported[0], Desk.reported[0].removeprefix("must "))
    except KeyboardInterrupt:
        raise Broken("must be looked at in your browser") from None
    finally:
        server.shutdown()
        server.server_close()


# --- The trace --------------------------------------------------------------------------------------------------------------------

STEPS = ("DNS", "Connection", "TLS", "Request", "Response", "Render")
SECRET = {"cookie", "set-cookie", "authorization", "proxy-authorization"}


def trace(folder: Path) -> None:
    """A trace of a public HTTPS page is saved, and a note explains each of its six steps with what stands in it."""
    try:
        entries = json.loads(read(folder / "trace.har").removeprefix("\ufeff"))["log"]["entries"]
        for name in _secrets(entries):
            must(False, f"keep no secrets in trace.har: take the header {name} out, or save it without")
        entry = next((entry for entry in entries if _is_page(entry)), None)
        must(entry is not None, "have in trace.har a page that came over HTTPS with the status 200")
        page: Any = entry
        address = urlsplit(page["request"]["url"])
        host = address.hostname or ""
        must(_is_public(host), f"trace a public page, not one of {host}")
        for step in ("connect", "ssl"):
            happened = page["timings"].get(step, -1) > 0
            must(
                happened,
                f"trace a first visit: trace.har has no time for {step} of {host}, because its connection was open already",
            )
        quoted = {
            "DNS": host,
            "Connection": (page.get("serverIPAddress") or "").strip("[]"),
            "Request": f"{page['request']['method']} {address.path or '/'}",
            "Response": str(page["response"]["status"]),
        }
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Broken(f"must have a trace.har as browsers save it ({type(error).__name__}: {error})") from None
    parts = re.split(r"^#+ +(.*?) *#*$", read(folder / "trace.md"), flags=re.MULTILINE)
    notes = {
        step: text
        for title, text in zip(parts[1::2], parts[2::2], strict=True)
        for step in STEPS
        if step.lower() in title.lower()
    }
    for step in STEPS:
        must(step in notes, f"have a heading with the word {step} in trace.md")
        words = len(notes[step].split())
        must(words >= 10, f"explain the step {step} in trace.md in more than {words} words")
        must(quoted.get(step, "") in notes[step], f"quote in trace.md, below {step}, what the trace has: {quoted.get(step)}")
    for step in ("Connection", "TLS", "Response"):
        must(re.search(r"\d\s*ms\b", notes[step]), f"say in trace.md how long the step {step} took: 31 ms")


def _secrets(entries: Any) -> Iterator[str]:
    """The names of headers in a trace that may let others in."""
    for entry in entries:
        for side in ("request", "response"):
            yield from (header["name"] for header in entry[side]["headers"] if header["name"].lower() in SECRET)
            yield from ("Cookie" for _ in entry[side].get("cookies", ()))


def _is_page(entry: Any) -> bool:
    kind = entry["response"].get("content", {}).get("mimeType", "")
    good = entry["response"]["status"] == 200 and entry["request"]["url"].startswith("https://")
    return bool(good and kind.startswith("text/html"))


def _is_public(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith((".local", ".localhost", ".internal", ".test"))


# --- All of them ------------------------------------------------------------------------------------------------------------------


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=8001, help="the port at which your browser finds the check")
    chosen = parser.parse_args()
    folder = Path.cwd()
    lines: dict[str, Callable[[], None]] = {
        "html": lambda: html(folder),
        "no-script": lambda: no_script(folder),
        "states": lambda: states(folder, chosen.port),
        "trace": lambda: trace(folder),
    }
    broken = 0
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # your texts are not always those of the terminal
    for name, check in lines.items():
        fault = _run(check)
        broken += bool(fault)
        print(f"FAIL {name}: {fault}" if fault else f"ok   {name}", flush=True)
    return 1 if broken else 0


def _run(check: Callable[[], None]) -> str:
    """What does not hold, or an empty text."""
    try:
        check()
    except Broken as fault:
        return str(fault)
    return ""


if __name__ == "__main__":
    sys.exit(main())
