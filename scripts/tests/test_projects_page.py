"""The page of all projects and the templates: complete, the same in both builders, legible on a phone, useful on paper, and to download."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup, Tag
from PIL import Image
from playwright.sync_api import Browser, Page

from roadmap import source
from roadmap.links import template_folder
from roadmap.model import Roadmap

from . import reading
from .conftest import Sites, context

FORMS = sorted(template_folder(source.DOCS).iterdir())
NAMES = (
    "brief",
    "readme",
    "decision-record",
    "pull-request",
    "threat-model",
    "test-report",
    "load-test-report",
    "runbook",
    "incident-note",
    "cv-bullets",
)
"""Ids of headings that lessons and other people's links count on."""


@pytest.fixture(scope="module", params=["mkdocs", "zensical"])
def site(sites: Sites, request: pytest.FixtureRequest) -> Path:
    built: Path = getattr(sites, request.param)()
    return built


def article(site: Path, path: str) -> Tag:
    found = BeautifulSoup((site / path / "index.html").read_text("utf-8"), "lxml").article
    assert found
    return found


def one(tag: Tag, selector: str) -> Tag:
    found = tag.select_one(selector)
    assert found, selector
    return found


def part(page: Tag, id: str) -> list[Tag]:
    """What stands between the heading with this id and the next."""
    found = []
    for element in one(page, f'h2[id="{id}"]').find_next_siblings():
        if element.name == "h2":
            break
        found.append(element)
    return found


def words(elements: list[Tag]) -> str:
    return reading.letters(" ".join(element.get_text() for element in elements))


def test_every_project_has_all_its_facts(site: Path, real: Roadmap) -> None:
    page = article(site, "projects")
    for number, stage in enumerate(real.numbered, 1):
        assert stage.project
        here = part(page, stage.id)
        assert one(page, f'h2[id="{stage.id}"]').get_text().startswith(f"{number}. {stage.project.title}")
        project = stage.project
        assert project.adds
        assert project.alone
        assert bool(project.carries) == (number > 1)
        facts = [project.brief, project.adds, project.alone, project.check or "", *(carried.what for carried in project.carries)]
        assert [fact for fact in facts if reading.letters(fact) not in words(here)] == []
        lines = [words([line]) for element in here for line in element.select("li") if element.get("class") == ["rm-accept"]]
        assert lines == [reading.letters(line) for line in project.accept]


def test_what_a_project_starts_from_and_is_checked_with_is_there(site: Path, real: Roadmap) -> None:
    """Every file of its folder, as it is; and the brief, which has the heading."""
    page = article(site, "projects")
    for stage in real.numbered:
        links = [link for element in part(page, stage.id) for link in element.select("a[href]")]
        targets = {urljoin("/projects/", str(link["href"])) for link in links}
        folder = source.DOCS / "stages" / stage.id / "project"
        files = {f"/{file.relative_to(source.DOCS).as_posix()}" for file in folder.rglob("*") if file.is_file()}
        assert {target for target in targets if "/project/" in target} == files
        assert [file for file in files if (site / file[1:]).read_bytes() != (source.DOCS / file[1:]).read_bytes()] == []
        assert f"/stages/{stage.id}/#project" in targets
        downloads = [str(link["href"]) for link in links if link.get("download") == ""]  # the browser takes the file's own name
        assert len(downloads) == len(files)
        there = article(site, f"stages/{stage.id}")
        assert one(there, "#project")
        assert one(there, f'a[href="../../projects/#{stage.id}"]')


def test_the_pictures_have_words_and_name_each_stage_once(site: Path, real: Roadmap) -> None:
    pictures = article(site, "projects").select(".rm-growth svg[role=img]")
    assert [len(str(picture["aria-label"])) > 100 for picture in pictures] == [True] * 4
    told = [set(map(int, re.findall(r"stage (\d+)", str(picture["aria-label"]).lower()))) for picture in pictures]
    drawn = [
        {int(text.get_text()[6:]) for text in picture.select("tspan") if text.get_text().startswith("stage ")}
        for picture in pictures
    ]
    assert told == drawn
    assert sorted(number for numbers in drawn for number in numbers) == list(range(1, len(real.numbered) + 1))


def test_a_template_is_shown_as_it_is_downloaded(site: Path) -> None:
    page = article(site, "projects/templates")
    assert {str(heading["id"]) for heading in page.select("h2[id]")} == set(NAMES)
    shown = {one(block, ".filename").get_text(): one(block, "code").get_text() for block in page.select(".rm-template")}
    links = {str(link["download"]): str(link["href"]) for link in page.select("a[download]")}
    assert shown.keys() == links.keys() == {file.name.removesuffix(".txt") for file in FORMS}
    for name, href in links.items():
        file = site / urljoin("/projects/templates/", href)[1:]
        assert file.read_bytes() == (template_folder(source.DOCS) / f"{name}.txt").read_bytes()
        assert shown[name].strip() == file.read_text("ascii").strip()


@pytest.mark.parametrize("form", [file for file in FORMS if ".example." not in file.name], ids=lambda file: file.stem)
def test_a_template_asks_under_every_heading(form: Path) -> None:
    """An empty heading is no help: each has a question or a place to fill in. A paragraph is one line, so that it wraps where it is read."""
    text = re.sub(r"^```.*?^```", "[code]", form.read_text("ascii"), flags=re.DOTALL | re.MULTILINE)
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        assert re.search(r"<!--[^>]+-->|\[[^\]]+\]|\?", section.partition("\n")[2]), section
    assert "?" in text
    assert re.search(r"[\w,;]\n[a-z(]", text) is None


@pytest.mark.parametrize("example", [file for file in FORMS if ".example." in file.name], ids=lambda file: file.stem)
def test_an_example_is_marked_and_leaves_nothing_to_fill_in(example: Path) -> None:
    mark, _, text = example.read_text("ascii").partition("\n")
    assert mark.startswith("<!-- An example: ")
    assert "<!--" not in text
    assert re.findall(r"\[[^\]]+\](?!\()", re.sub(r"`[^`]*`", "", text)) == []
    headings = re.findall(r"^## .+$", text, re.MULTILINE)
    form = example.with_name(example.name.replace(".example", "")).read_text("ascii")
    assert headings == re.findall(r"^## .+$", form, re.MULTILINE)


def test_a_download_has_its_name_and_is_text(page: Page, address: str) -> None:
    page.goto(f"{address}/projects/templates/")
    with page.expect_download() as started:
        page.get_by_role("link", name="Download README.md").click()
    assert started.value.suggested_filename == "README.md"
    assert started.value.path().read_bytes() == (template_folder(source.DOCS) / "README.md.txt").read_bytes()
    answer = page.request.get(f"{address}/projects/templates/README.md.txt")
    assert answer.headers["content-type"].startswith("text/plain")


def test_copying_a_template_gives_its_text(browser: Browser, address: str) -> None:
    """Line by line as it is in the file, however it wraps on a phone."""
    reader = context(browser, "phone", permissions=["clipboard-read", "clipboard-write"])
    page = reader.new_page()
    page.goto(f"{address}/projects/templates/")
    block = page.locator(".rm-template").filter(has_text="Incident: [what")
    block.get_by_role("button", name="Copy").click()
    block.get_by_role("button", name="Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == (template_folder(source.DOCS) / "incident-note.md.txt").read_text("ascii").strip()
    reader.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pictures_can_be_read_on_a_phone(browser: Browser, address: str, scheme: str) -> None:
    """Letters of 12 pixels and more, no label wider than its part, nothing to scroll."""
    reader = context(browser, "phone", scheme)
    page = reader.new_page()
    page.goto(f"{address}/projects/")
    found = page.evaluate("""() => [...document.querySelectorAll(".rm-growth figure")].map((figure) => {
        const scale = figure.querySelector("svg").getBoundingClientRect().width / figure.querySelector("svg").viewBox.baseVal.width;
        const parts = [...figure.querySelectorAll("g:has(> text)")];
        const wide = parts.filter((part) => {
            const [box, text] = ["rect", "text"].map((tag) => part.querySelector(tag).getBoundingClientRect());
            return text.left < box.left + 2 || text.right > box.right - 2 || text.top < box.top || text.bottom > box.bottom;
        });
        const sizes = parts.map((part) => parseFloat(getComputedStyle(part.querySelector("text")).fontSize) * scale);
        return [Math.min(...sizes) >= 12, figure.scrollWidth <= figure.clientWidth, wide.map((part) => part.textContent)];
    })""")
    assert found == [[True, True, []]] * 4
    reader.close()


@pytest.mark.parametrize("paper", reading.SIZES)
def test_the_projects_print_as_a_sheet_with_a_box_for_every_line(
    page: Page, address: str, real: Roadmap, tmp_path: Path, paper: str
) -> None:
    """One side of pictures and few of lines; no line is split, and each has an empty box of 4 mm."""
    page.goto(f"{address}/projects/")
    printed = tmp_path / "projects.pdf"
    page.pdf(path=printed, format=paper)
    assert len(reading.pages(printed)) <= {"A4": 5, "Letter": 6}[paper]
    assert reading.stays_inside(printed, paper)
    texts = [reading.letters(text) for text in reading.pages(printed)]
    lines = [line for stage in real.numbered if stage.project for line in stage.project.accept]
    assert [line for line in lines if sum(text.count(reading.letters(line)) for text in texts) != 1] == []
    for chrome in ("Alone", "Copy", "On this page", "Share this page"):
        assert chrome not in "".join(reading.pages(printed))
    assert sum(boxes(printed, number) for number in range(len(texts))) == len(lines)


def boxes(pdf: Path, page: int) -> int:
    """How many empty boxes of 4 mm stand at the left margin of a page, on its picture as a printer would have it."""
    scale = 150 / 72
    target = pdf.with_suffix("")
    reading.run("pdftoppm", "-r", "150", "-gray", "-f", str(page + 1), "-l", str(page + 1), "-singlefile", pdf, target)
    with Image.open(target.with_suffix(".pgm")) as image:
        column = round((reading.MARGIN + 2.1 * reading.MM) * scale)
        left = round(reading.MARGIN * scale)
        right = round((reading.MARGIN + 4.2 * reading.MM) * scale)
        found, top = 0, None
        for row in range(image.height):
            span = list(image.crop((left + 4, row, right - 4, row + 1)).tobytes())
            if (
                max(span) < 140 and min(image.crop((right + 4, row, right + 9, row + 1)).tobytes()) > 200
            ):  # a line as wide as a box
                if top is not None and 20 <= row - top <= 27 and image.getpixel((column, (top + row) // 2)) > 200:  # type: ignore[operator]
                    found += 1
                    top = None
                else:
                    top = row
        return found
