"""What hosts are told: the real nginx with our settings, and the file that Netlify and Cloudflare Pages read."""

from __future__ import annotations

import gzip
import http.client
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, expect

from roadmap import hosting, source

from .conftest import BIN, Sites, context
from .host import nginx


class Answer(NamedTuple):
    """What a server said."""

    status: int
    headers: dict[str, str]
    body: bytes


@pytest.fixture(scope="session")
def server(sites: Sites) -> Iterator[str]:
    with nginx(sites.mkdocs()) as served:
        yield served.address


def ask(server: str, path: str, **headers: str) -> Answer:
    connection = http.client.HTTPConnection(server.removeprefix("http://"))
    connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    try:
        return Answer(answer.status, dict(answer.getheaders()), answer.read())
    finally:
        connection.close()


def kinds(site: Path) -> list[str]:
    """One file of each kind and of each folder at the top, by its path."""
    found: dict[tuple[str, str], str] = {}
    for file in sorted(site.rglob("*")):
        path = file.relative_to(site).as_posix()
        if file.is_file() and path not in {"404.html", hosting.FILE}:
            found.setdefault((path.partition("/")[0], file.suffix), path)
    return list(found.values())


def test_nginx_sends_the_headers_that_are_said_once(server: str, sites: Sites) -> None:
    paths = kinds(sites.mkdocs())
    assert {"offline.json", "worker.js", "index.html"} <= set(paths)
    assert any(path.startswith("assets-") for path in paths)
    for path in paths:
        answer = ask(server, f"/{path}")
        wanted = hosting.headers(path)
        assert answer.status == 200, path
        assert {name: answer.headers.get(name) for name in wanted} == wanted, path


def test_what_changes_is_asked_about_and_what_cannot_is_kept(sites: Sites) -> None:
    kept = [path for path in kinds(sites.mkdocs()) if hosting.headers(path)["Cache-Control"] == hosting.FOR_EVER]
    assert kept
    assert all(re.search("[0-9a-f]{8}", path) for path in kept)
    for path in ("index.html", "stages/databases/sql/", "worker.js", "offline.json", "roadmap.json", "assets/favicon.svg"):
        assert hosting.headers(path)["Cache-Control"] == hosting.REVALIDATED


@pytest.mark.parametrize(
    ("path", "type"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/worker.js", "application/javascript; charset=utf-8"),
        ("/manifest.webmanifest", "application/manifest+json; charset=utf-8"),
        ("/changes.atom", "application/atom+xml; charset=utf-8"),
        ("/llms.txt", "text/plain; charset=utf-8"),
        ("/roadmap.yml", "application/yaml; charset=utf-8"),
        ("/stages/databases/sql/index.md", "text/markdown; charset=utf-8"),
        ("/stages/databases/samples/code-borrow.mjs", "text/javascript; charset=utf-8"),
        ("/stages/databases/samples/code-borrow.py", "text/plain; charset=utf-8"),
        ("/assets/favicon.svg", "image/svg+xml"),
    ],
)
def test_every_kind_of_file_has_its_type(server: str, path: str, type: str) -> None:
    """Browsers are told not to guess, so a wrong type would stop a script or show a page as a download."""
    assert ask(server, path).headers["Content-Type"] == type


def test_text_is_compressed_for_those_who_can_read_it(server: str, sites: Sites) -> None:
    for path in ("index.html", "offline.json", "roadmap.yml", "assets/favicon.svg", "stages/databases/sql/index.md"):
        content = (sites.mkdocs() / path).read_bytes()
        packed = ask(server, f"/{path}", Accept_Encoding="gzip")
        if len(content) >= 512:
            assert packed.headers["Content-Encoding"] == "gzip", path
            assert packed.headers["Vary"] == "Accept-Encoding"
            assert gzip.decompress(packed.body) == content
            assert len(packed.body) < len(content)
        assert ask(server, f"/{path}").body == content


def test_a_page_that_has_not_changed_is_not_sent_again(server: str) -> None:
    first = ask(server, "/stages/databases/sql/", Accept_Encoding="gzip")
    again = ask(server, "/stages/databases/sql/", Accept_Encoding="gzip", If_None_Match=first.headers["ETag"])
    assert (again.status, again.body) == (304, b"")


def test_what_is_not_there_is_told_as_a_page(server: str, sites: Sites) -> None:
    page = (sites.mkdocs() / "404.html").read_bytes()
    for path in ("/no/such/page/", "/assets/", "/404.html", "/_headers", "/assets-00000000/frame.js"):
        answer = ask(server, path)
        assert (answer.status, answer.body) == (404, page), path
        assert answer.headers["Cache-Control"] == hosting.REVALIDATED
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_an_address_without_its_last_stroke_leads_on(server: str) -> None:
    answer = ask(server, "/stages/databases")
    assert (answer.status, answer.headers["Location"]) == (301, "/stages/databases/")


def test_pages_work_with_these_headers_and_in_no_frame(server: str, browser: Browser) -> None:
    reader = context(browser)
    page = reader.new_page()
    said: list[str] = []
    page.on("console", lambda message: None if "blocked by Playwright" in message.text else said.append(message.text))
    page.goto(f"{server}/stages/databases/sql/")
    page.get_by_role("checkbox").first.check()
    page.goto(f"{server}/progress/")
    expect(page.locator("[data-rm-progress=databases]")).to_contain_text("1 of")
    assert said == []  # unknown features and refused scripts would be named here
    page.goto(f"{server}/roadmap.json")
    page.evaluate("document.body.append(Object.assign(document.createElement('iframe'), {src: '/'}))")
    page.wait_for_function("document.querySelector('iframe').contentDocument === null")  # refused
    reader.close()


# --- Hosts that read a file -----------------------------------------------------------------------------------------------------


def rules(site: Path) -> dict[str, dict[str, str]]:
    """The rules of the file: https://developers.cloudflare.com/pages/configuration/headers/"""
    found: dict[str, dict[str, str]] = {}
    for line in (site / hosting.FILE).read_text("utf-8").splitlines():
        if line.startswith("/"):
            rule = found.setdefault(line, {})
        elif line:
            name, _, value = line.strip().partition(": ")
            rule[name] = value
    return found


def test_the_file_for_hosts_says_the_same_and_nothing_twice(sites: Sites) -> None:
    """Where several rules match, both hosts send all values of a header; and both send REVALIDATED where no rule says otherwise."""
    site = sites.mkdocs()
    for path in (file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()):
        matching = [
            headers for rule, headers in rules(site).items() if re.fullmatch(re.escape(rule).replace(r"\*", ".*"), f"/{path}")
        ]
        names = [name for headers in matching for name in headers]
        assert len(names) == len(set(names)), path
        told = {name: value for headers in matching for name, value in headers.items()}
        assert {"Cache-Control": hosting.REVALIDATED} | told == hosting.headers(path), path


def test_the_file_for_hosts_keeps_to_their_limits(sites: Sites) -> None:
    site = sites.mkdocs()
    assert len(rules(site)) <= 100
    assert all(len(line) <= 2_000 for line in (site / hosting.FILE).read_text("utf-8").splitlines())
    assert all(rule.count("*") <= 1 and rule.find("*") in {-1, len(rule) - 1} for rule in rules(site))


def test_a_kept_site_does_not_ask_for_the_file_that_hosts_do_not_serve(sites: Sites) -> None:
    assert f'"{hosting.FILE}"' not in (sites.mkdocs() / "offline.json").read_text("utf-8")


# --- The container ----------------------------------------------------------------------------------------------------------------


def test_the_container_file_has_no_fault_and_finds_what_it_copies(tmp_path: Path) -> None:
    file = source.ROOT / "scripts/hosting/Containerfile"
    result = subprocess.run([BIN / "hadolint", "--no-color", file], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (0, "")
    for parts in re.findall(r"^COPY (?!--from)(.*) \S+$", file.read_text("utf-8"), re.MULTILINE):
        assert all((source.ROOT / part).exists() for part in parts.split())
    assert "nginx-unprivileged" in file.read_text("utf-8")
