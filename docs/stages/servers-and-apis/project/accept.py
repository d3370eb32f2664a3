"""Checks the project "Toolshed API v1" from outside, whatever language it is written in. Python 3.11 or newer, nothing else.

    python3 accept.py https://localhost:8443 --ca cert.pem --plain http://localhost:8080 --prices 9009 --timeout 2

It listens on port 9009 as the service of prices, which your server asks: start your server first, so that it knows that address.
One line per acceptance line; the exit status is 0 if all hold. It makes tools and loans of its own and leaves them there.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import re
import ssl
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from typing import Any
from urllib.parse import urljoin, urlsplit

SLACK = 2
"""Seconds that a call may take beyond its time limit, because your computer does other things too."""

PROBLEM = "application/problem+json"


class Broken(Exception):
    """A requirement that does not hold; the text says what must."""


def must(holds: object, sentence: str) -> None:
    if not holds:
        raise Broken(f"must {sentence}")


# --- Asking ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Answer:
    """What the server answered, and to what."""

    method: str
    path: str
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def json(self) -> Any:
        try:
            return json.loads(self.body)
        except ValueError:
            raise Broken(f"must answer {self.method} {self.path} with JSON, not with {self.body[:60]!r}") from None

    def status_is(self, *wanted: int) -> Answer:
        expected = " or ".join(map(str, wanted))
        must(self.status in wanted, f"answer {self.method} {self.path} with {expected}, not with {self.status}")
        return self

    def is_problem(self, *wanted: int) -> Any:
        """The problem document, after checking that it is one. See RFC 9457."""
        self.status_is(*wanted)
        what = f"{self.method} {self.path} ({self.status})"
        must(self.type == PROBLEM, f"send the problem of {what} as {PROBLEM}, not as {self.type or 'nothing'}")
        problem = self.json
        must(isinstance(problem, dict), f"send the problem of {what} as a JSON object")
        must(isinstance(problem.get("type"), str), f"give the problem of {what} a type")
        must(isinstance(problem.get("title"), str) and problem["title"], f"give the problem of {what} a title")
        must(problem.get("status") == self.status, f"repeat the status {self.status} in the problem of {what}")
        return problem


@dataclass
class Api:
    """The learner's server, and everything it has answered so far."""

    base: str
    ca: str | None = None
    answers: list[Answer] = field(default_factory=list)

    def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        headers: dict[str, str] | None = None,
        *,
        limit: float = 30,
    ) -> Answer:
        """One request on a connection of its own. `body` is sent as JSON, or as it is if it is bytes."""
        address = urlsplit(self.base)
        port = address.port or (443 if address.scheme == "https" else 80)
        if address.scheme == "https":
            trust = ssl.create_default_context(cafile=self.ca)
            connection: HTTPConnection = HTTPSConnection(address.hostname or "", port, timeout=limit, context=trust)
        else:
            connection = HTTPConnection(address.hostname or "", port, timeout=limit)
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        try:
            connection.request(method, path, data, ({"Content-Type": "application/json"} if data else {}) | (headers or {}))
            response = connection.getresponse()
            answer = Answer(method, path, response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
        except TimeoutError:
            raise Broken(f"must answer {method} {path} within {limit:g} seconds") from None
        except (OSError, HTTPException) as error:
            raise Broken(f"must answer {method} {path} at {self.base} ({type(error).__name__}: {error})") from None
        finally:
            connection.close()
        self.answers.append(answer)
        return answer

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    def new_tool(self, name: str = "drill") -> Any:
        """A new tool, as the server answers it."""
        return self.ask("POST", "/tools", {"code": f"X-{uuid.uuid4().hex[:12]}", "name": name}).status_is(201).json

    def lend(self, tool: Any, key: str, member: int = 1) -> Answer:
        return self.ask("POST", "/loans", {"tool_id": tool["id"], "member_id": member}, {"Idempotency-Key": key})

    def loans_of(self, tool: Any) -> list[Any]:
        return list(self.get(f"/loans?tool_id={tool['id']}").status_is(200).json["items"])


class Prices:
    """The service of prices: `GET /prices/CODE`. It answers at once, or holds its callers up."""

    def __init__(self, port: int) -> None:
        self.slow = False
        self.end = threading.Event()
        prices = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if prices.slow:
                    prices.end.wait(10)
                body = b'{"price": "129.00"}'
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                with contextlib.suppress(OSError):  # if the caller has hung up, as it should
                    self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def close(self) -> None:
        self.end.set()
        self.server.shutdown()
        self.server.server_close()


# --- The acceptance lines, in the order of the brief ------------------------------------------------------------------------


def https(api: Api, plain: str) -> None:
    """Callers reach it over HTTPS through a web server; plain HTTP leads there."""
    must(api.base.startswith("https://"), "be asked over HTTPS: give the address of nginx or Caddy, https://localhost:8443")
    api.get("/tools").status_is(200)
    must(plain, "be asked over plain HTTP too, to see the redirect: --plain http://localhost:8080")
    answer = Api(plain).get("/tools?limit=1").status_is(301, 308)
    target = urljoin(plain, answer.headers.get("location", ""))
    must(target == f"{api.base}/tools?limit=1", f"redirect {plain}/tools?limit=1 to {api.base}/tools?limit=1, not to {target}")


def problems(api: Api) -> None:
    """Every refusal is a problem document (RFC 9457) with the right status."""
    api.get("/tools/999999999").is_problem(404)
    api.get("/no/such/path").is_problem(404)
    api.ask("POST", "/tools", b'{"code": ').is_problem(400)
    api.ask("POST", "/tools", b"code=T-1", {"Content-Type": "application/x-www-form-urlencoded"}).is_problem(415)
    api.get("/tools?limit=none").is_problem(400)
    refused = api.ask("PATCH", "/tools")
    refused.is_problem(405)
    allowed = {method.strip() for method in refused.headers.get("allow", "").split(",")}
    must({"GET", "POST"} <= allowed, "name the methods of /tools in the field Allow of a 405")

    problem = api.ask("POST", "/tools", {"name": 5}).is_problem(422)
    errors = problem.get("errors")
    pointers = {error.get("pointer") for error in errors if isinstance(error, dict)} if isinstance(errors, list) else set()
    must({"/code", "/name"} <= pointers, 'name every wrong field of a 422 in errors: {"pointer": "/name", "detail": "…"}')

    tool = api.new_tool()
    api.ask("POST", "/tools", {"code": tool["code"], "name": "drill"}).is_problem(409)
    api.lend(tool, str(uuid.uuid4())).status_is(201)
    api.lend(tool, str(uuid.uuid4()), 2).is_problem(409)
    api.ask("POST", "/loans", {"tool_id": 999999999, "member_id": 1}, {"Idempotency-Key": str(uuid.uuid4())}).is_problem(422)


def pages(api: Api) -> None:
    """Pages follow a cursor: while tools come and go, none is shown twice and none is left out."""
    made = [api.new_tool(f"page {number}")["id"] for number in range(6)][::-1]  # the newest first

    def page(path: str) -> tuple[list[int], str]:
        """The ids on a page, and the path of the following one; empty if this is the last."""
        found = api.get(path).status_is(200).json
        after = urlsplit(urljoin(api.base + path, found["next"])) if found["next"] else None
        return [item["id"] for item in found["items"]], f"{after.path}?{after.query}" if after else ""

    ids, after = page("/tools?limit=2")
    must(ids == made[:2], "list the newest tools first, as many as limit says")
    must(after, "lead from a full page to the following one in next")
    api.ask("DELETE", f"/tools/{made[1]}").status_is(204)  # the one that the cursor stands on
    api.get(f"/tools/{made[1]}").is_problem(404)
    ids, after = page(after)
    must(made[2] in ids, "not leave a tool out because one that was shown is deleted meanwhile")
    must(ids == made[2:4], "go on after the last tool that was shown")
    api.new_tool("one more")
    ids, after = page(after)
    must(made[3] not in ids, "not show a tool on two pages because another one is added meanwhile")
    must(ids == made[4:], "go on after the last tool that was shown")
    for _ in range(1000):
        if not after:
            return
        _, after = page(after.replace("limit=2", "limit=100"))
    must(False, "end the pages with next: null")


def conditions(api: Api) -> None:
    """An edit that starts from an old version is refused, and what has not changed is not sent again."""
    path = f"/tools/{(tool := api.new_tool())['id']}"
    tag = api.get(path).status_is(200).headers.get("etag", "")
    must(re.fullmatch(r'"[^"]*"', tag), f"send a strong ETag with GET {path}")
    same = api.get(path, If_None_Match=tag).status_is(304)
    must(not same.body, "send a 304 without a body")
    edit = {"code": tool["code"], "name": "hammer drill"}
    api.ask("PUT", path, edit).is_problem(428)
    first = api.ask("PUT", path, edit, {"If-Match": tag}).status_is(200)
    api.ask("PUT", path, edit | {"name": "saw"}, {"If-Match": tag}).is_problem(412)
    now = api.get(path, If_None_Match=tag).status_is(200)
    must(now.json["name"] == "hammer drill", "keep the first edit when the second one is refused")
    must(now.headers.get("etag") not in {tag, None}, "change the ETag when the tool changes")
    must(first.headers.get("etag") == now.headers.get("etag"), "answer a PUT with the new ETag")

    def put(number: int) -> int:
        return api.ask("PUT", path, edit | {"name": f"edit {number}"}, {"If-Match": now.headers["etag"]}).status

    with ThreadPoolExecutor(8) as pool:
        statuses = sorted(pool.map(put, range(8)))
    must(statuses == [200] + [412] * 7, f"let one of eight edits from the same version win, not {statuses.count(200)}")


def idempotency(api: Api) -> None:
    """Repeating POST /loans with its key makes one loan."""
    one, other, third = api.new_tool(), api.new_tool(), api.new_tool()
    api.ask("POST", "/loans", {"tool_id": one["id"], "member_id": 1}).is_problem(400)
    must(not api.loans_of(one), "lend nothing without an Idempotency-Key")
    key = str(uuid.uuid4())
    first = api.lend(one, key).status_is(201)
    again = api.lend(one, key)
    must(again.status == 201, f"answer a repeated POST /loans as the first time, with 201, not with {again.status}")
    must(again.json == first.json, "answer a repeated POST /loans with the same loan")
    must(len(api.loans_of(one)) == 1, "make one loan of a repeated POST /loans")
    reused = api.lend(other, key)
    must(reused.status == 422, f"refuse another body with a used Idempotency-Key with 422, not with {reused.status}")
    must(not api.loans_of(other), "lend nothing when a used Idempotency-Key is refused")

    key = str(uuid.uuid4())
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: api.lend(third, key), range(8)))
    loans = api.loans_of(third)
    must(len(loans) == 1, f"make one loan of eight equal requests at the same time, not {len(loans)}")
    for answer in answers:
        answer.status_is(201, 409)  # 409: the first one is still at work
    made = {answer.json["id"] for answer in answers if answer.status == 201}
    must(made == {loans[0]["id"]}, "answer all equal requests at the same time with the one loan, or 409 while it is being made")


def limits(api: Api) -> Callable[[], None]:
    """Too many requests get a 429 that says when to come back. Returns what is left to check then."""
    path = "/reports/most-lent"
    start = time.monotonic()
    good = 0
    for _ in range(60):
        answer = api.get(path)
        if answer.status == 429:
            break
        good += 1
        answer.status_is(200)
    must(answer.status == 429, f"answer GET {path} with 429 at the latest after a burst of ten")
    allowed = 10 + time.monotonic() - start + 1
    must(good <= allowed, f"let a burst of ten GET {path} pass and then one a second, not {good} at once")
    answer.is_problem(429)
    wait = answer.headers.get("retry-after", "")
    must(
        wait.isdigit() and 1 <= int(wait) <= 60,
        f"say in Retry-After after how many seconds to come back, not {wait or 'nothing'}",
    )
    back = time.monotonic() + int(wait)

    def later() -> None:
        time.sleep(max(0, back - time.monotonic()))
        api.get(path).status_is(200)

    return later


def dependency(api: Api, prices: Prices, timeout: float) -> None:
    """A service of prices that takes ten seconds costs a caller the time limit and a problem, not ten seconds."""
    path = f"/tools/{api.new_tool()['id']}/price"
    price = api.get(path).status_is(200).json.get("price")
    must(price == "129.00", "pass on the price that the service of prices gives")
    prices.slow = True
    start = time.monotonic()
    api.ask("GET", path, limit=timeout + SLACK).is_problem(503, 504)
    must(time.monotonic() - start >= timeout * 0.8, f"wait {timeout:g} seconds for the service of prices before it gives up")
    prices.slow = False
    api.get(path).status_is(200)


def contract(api: Api) -> None:
    """Everything that the server answered in these checks is what its OpenAPI description says."""
    answer = api.get("/openapi.json").status_is(200)
    description = answer.json
    must(re.match(r"3\.[12]\.", str(description.get("openapi"))), "describe itself at /openapi.json in OpenAPI 3.1 or 3.2")
    tool = _resolve(description, _content(description, "get", "/tools/{id}", 200).get("schema", {}))
    must({"id", "code", "name", "available"} <= set(tool.get("required", ())), "require id, code, name and available of a tool")
    for seen in api.answers:
        path = urlsplit(seen.path).path
        template = next((known for known in description["paths"] if _fits(known, path)), None)
        if template is None or seen.status == 405 or path == "/openapi.json":
            continue
        what = f"the {seen.status} of {seen.method} {template}"
        operation = description["paths"][template].get(seen.method.lower())
        must(operation, f"describe {seen.method} {template}")
        response = _resolve(description, operation["responses"].get(str(seen.status)))
        must(response is not None, f"describe {what}")
        content = response.get("content", {})
        if not seen.body:
            continue
        must(seen.type in content, f"describe {what} as {seen.type}")
        if seen.type.endswith("json"):
            schema = content[seen.type].get("schema")
            must(schema, f"give {what} a schema")
            for fault in faults(description, schema, seen.json):
                must(False, f"answer as it describes {what}: {fault}")
    described = {
        (method, template) for template, methods in description["paths"].items() for method in methods if method in METHODS
    }
    for method, template in OPERATIONS:
        must(any(method == m and _fits(t, template) for m, t in described), f"describe {method.upper()} {template}")


METHODS = ("get", "put", "post", "delete")
OPERATIONS = (
    *(("get", path) for path in ("/tools", "/tools/{id}", "/tools/{id}/price", "/loans", "/reports/most-lent")),
    *(("post", path) for path in ("/tools", "/loans")),
    ("put", "/tools/{id}"),
    ("delete", "/tools/{id}"),
)


def _fits(template: str, path: str) -> bool:
    return bool(re.fullmatch(re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(template)), path))


def _content(description: Any, method: str, path: str, status: int) -> Any:
    """What an operation's answer is described as; empty if it is not described."""
    for template, methods in description.get("paths", {}).items():
        if _fits(template, path) and method in methods:
            response = _resolve(description, methods[method].get("responses", {}).get(str(status)) or {})
            return response.get("content", {}).get("application/json", {})
    return {}


def _resolve(description: Any, node: Any) -> Any:
    """What a node stands for, if it is a reference within the description."""
    while isinstance(node, dict) and "$ref" in node:
        must(str(node["$ref"]).startswith("#/"), f"refer within /openapi.json only, not to {node['$ref']}")
        reference, node = node["$ref"], description
        for part in reference[2:].split("/"):
            must(isinstance(node, dict) and part in node, f"define what {reference} refers to")
            node = node[part]
    return node


TYPES: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
}


def faults(description: Any, schema: Any, value: Any, at: str = "") -> Iterator[str]:
    """How a value breaks a schema. Knows the words that most descriptions use; passes over the others."""
    schema = _resolve(description, schema)
    if not isinstance(schema, dict):
        return
    here = at or "the body"
    types = [schema["type"]] if isinstance(schema.get("type"), str) else schema.get("type", [])
    if types and not any(TYPES[name](value) for name in types):
        yield f"{here} must be of type {' or '.join(types)}"
        return
    if value not in schema.get("enum", [value]):
        yield f"{here} must be one of {schema['enum']}"
    if TYPES["number"](value) and value < schema.get("minimum", value):
        yield f"{here} must be at least {schema['minimum']}"
    for part, inner, place in _parts(schema, value, at):
        yield from faults(description, inner, part, place)
    if isinstance(value, dict):
        yield from (f"{at}/{name} must be there" for name in schema.get("required", ()) if name not in value)
        if schema.get("additionalProperties") is False:
            yield from (f"{at}/{name} must not be there" for name in value if name not in schema.get("properties", {}))
    for word in ("anyOf", "oneOf"):
        if word in schema and all(any(faults(description, part, value, at)) for part in schema[word]):
            yield f"{here} must fit one of its {word}"


def _parts(schema: Any, value: Any, at: str) -> Iterator[tuple[Any, Any, str]]:
    """The parts of a value with the schemas they have to fit, and where they are."""
    if isinstance(value, dict):
        known = schema.get("properties", {})
        yield from ((part, known[name], f"{at}/{name}") for name, part in value.items() if name in known)
    if isinstance(value, list) and "items" in schema:
        yield from ((part, schema["items"], f"{at}/{number}") for number, part in enumerate(value))
    yield from ((value, part, at) for part in schema.get("allOf", ()))


# --- The reference ----------------------------------------------------------------------------------------------------------


class Reference(HTMLParser):
    """What a page's source says about headings, names, keyboard and colours."""

    def __init__(self) -> None:
        super().__init__()
        self.language = self.title = ""
        self.tags: list[str] = []
        self.headings: list[tuple[int, str]] = []
        self.faults: list[str] = []
        self.styles: list[str] = []
        self.sheets: list[str] = []
        self._open: list[tuple[str, list[str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.language = self.language or (attributes.get("lang", "") if tag == "html" else "")
        if tag == "img" and "alt" not in attributes:
            self.faults.append("give every image an alt")
        if attributes.get("tabindex", "0").isdigit() and int(attributes.get("tabindex", "0")) > 0:
            self.faults.append("keep the keyboard in the order of the page: no tabindex above 0")
        if "onclick" in attributes and tag not in {"a", "button", "summary", "input"}:
            self.faults.append(f"be usable with the keyboard: onclick must stand on a button or a link, not on <{tag}>")
        if tag == "link" and "stylesheet" in attributes.get("rel", ""):
            self.sheets.append(attributes.get("href", ""))
        if "style" in attributes:
            self.styles.append(f"{tag} {{ {attributes['style']} }}")
        if tag in {"a", "button", "title", "style"} or re.fullmatch("h[1-6]", tag):
            self._open.append((tag, [attributes.get("aria-label", "")]))

    def handle_data(self, data: str) -> None:
        for _, texts in self._open:
            texts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1][0] == tag:
            text = "".join(self._open.pop()[1]).strip()
            if tag == "title":
                self.title = text
            elif tag == "style":
                self.styles.append(text)
            elif tag in {"a", "button"}:
                self.faults += [] if text else [f"give every <{tag}> a text"]
            else:
                self.headings.append((int(tag[1]), text))


def reference(api: Api) -> None:
    """The reference for people at /docs can be read and used by everyone, as far as its source shows."""
    answer = api.get("/docs").status_is(200)
    must(answer.type == "text/html", "serve the reference at /docs as HTML")
    page = Reference()
    page.feed(answer.body.decode("utf-8", "replace"))
    must(page.language, "say the language of the reference: <html lang>")
    must(page.title, "give the reference a title")
    must("main" in page.tags, "put the content of the reference into <main>")
    levels = [level for level, _ in page.headings]
    must(levels.count(1) == 1 and levels[0] == 1, "start the reference with its only h1")
    must(all(below <= above + 1 for above, below in pairwise(levels)), "not skip a level between two headings")
    must(all(text for _, text in page.headings), "give every heading a text")
    for method, path in OPERATIONS:
        wanted = re.sub(r"\\\{[^}]*\\\}", r"\\{\\w+\\}", re.escape(f"{method.upper()} {path}")).replace(r"\ ", r"\s+")
        found = any(re.search(wanted + r"$", text) for _, text in page.headings)
        must(found, f"have a heading {method.upper()} {path}, without script")
    for fault in page.faults:
        must(False, fault)
    sheets = [
        api.ask("GET", urljoin("/docs", sheet)).body.decode("utf-8", "replace") for sheet in page.sheets if ":" not in sheet
    ]
    css = re.sub(r"/\*.*?\*/", "", "\n".join((*page.styles, *sheets)), flags=re.DOTALL)
    _visible(css)


def _visible(css: str) -> None:
    """Focus can be seen; a rule's text stands out from its background, or from the page's where it sets none."""
    rules = [(selector.strip(), dict(_declarations(body))) for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", css)]
    page = next((rule for selector, rule in rules if re.search(r"(^|,)\s*(body|html|:root)\s*($|,)", selector)), {})
    for selector, rule in rules:
        gone = rule.get("outline", "") in {"none", "0"} or rule.get("outline-style") == "none"
        must(not gone, f"leave the focus visible: {selector} must not remove the outline")
        text = _colour(rule.get("color") or page.get("color") or "#000")
        ground = _colour(rule.get("background-color") or rule.get("background") or page.get("background-color") or "#fff")
        if text and ground and {"color", "background-color", "background"} & rule.keys():
            light, dark = sorted((_luminance(text), _luminance(ground)), reverse=True)
            ratio = (light + 0.05) / (dark + 0.05)
            must(ratio >= 4.5, f"show text with a contrast of at least 4.5 to 1: {selector} has {ratio:.1f}")


def _declarations(body: str) -> Iterator[tuple[str, str]]:
    for declaration in body.split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            yield name.strip().lower(), value.replace("!important", "").strip().lower()


def _colour(text: str) -> tuple[int, int, int] | None:
    """A colour as red, green and blue; None if it is written in a way that this program does not know."""
    known = {"black": "#000", "white": "#fff"}.get(text, text)
    if short := re.fullmatch(r"#([0-9a-f])([0-9a-f])([0-9a-f])", known):
        known = "#" + "".join(digit * 2 for digit in short.groups())
    if not re.fullmatch(r"#[0-9a-f]{6}", known):
        return None
    return int(known[1:3], 16), int(known[3:5], 16), int(known[5:7], 16)


def _luminance(colour: tuple[int, int, int]) -> float:
    """The relative luminance, as https://www.w3.org/TR/WCAG22/#dfn-relative-luminance defines it."""
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (part / 255 for part in colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


# --- All of them ------------------------------------------------------------------------------------------------------------


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base", help="where your API answers: https://localhost:8443")
    parser.add_argument("--ca", help="the certificate that your web server uses, if it is one of your own")
    parser.add_argument("--plain", default="", help="where your web server answers plain HTTP: http://localhost:8080")
    parser.add_argument("--prices", type=int, default=9009, help="the port at which your server asks for prices")
    parser.add_argument("--timeout", type=float, default=2, help="seconds that your server waits for a price")
    chosen = parser.parse_args()
    api = Api(chosen.base.rstrip("/"), chosen.ca)
    try:
        prices = Prices(chosen.prices)
    except OSError as error:
        sys.exit(f"Port {chosen.prices} cannot be used for the service of prices ({error.strerror}): --prices 9010")
    come_back: list[Callable[[], None]] = []
    lines: list[tuple[str, Callable[[], object]]] = [
        ("https", lambda: https(api, chosen.plain.rstrip("/"))),
        ("limits", lambda: come_back.append(limits(api))),
        ("problems", lambda: problems(api)),
        ("pages", lambda: pages(api)),
        ("conditions", lambda: conditions(api)),
        ("idempotency", lambda: idempotency(api)),
        ("dependency", lambda: dependency(api, prices, chosen.timeout)),
        ("reference", lambda: reference(api)),
    ]
    broken = {name: _run(check) for name, check in lines}
    for check in come_back:
        broken["limits"] = _run(check)
    broken["contract"] = _run(lambda: contract(api))  # the last, because it judges all answers
    prices.close()
    for name, fault in broken.items():
        print(f"{'FAIL' if fault else 'ok  '} {name}{': ' + fault if fault else ''}")
    return 1 if any(broken.values()) else 0


def _run(check: Callable[[], object]) -> str:
    """What does not hold, or an empty text."""
    try:
        check()
    except Broken as fault:
        return str(fault)
    except (AttributeError, IndexError, KeyError, TypeError) as error:  # an answer of another shape than the contract's
        return f"must answer in the shape of the contract ({type(error).__name__}: {error})"
    return ""


if __name__ == "__main__":
    sys.exit(main())
