"""The PDFs that `dev.py print` makes: complete, readable by everyone, the same every time, and named where they are."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from roadmap import paper, pdf, source, versions
from roadmap.model import START, Item, Roadmap, Stage

from . import reading
from .conftest import Sites

ADDRESS = "https://example.org/classes/backend-roadmap"


@pytest.fixture(scope="module")
def site(sites: Sites, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the built site, for the files to be put into."""
    built = sites.mkdocs("classes/backend-roadmap", SITE_URL=f"{ADDRESS}/", REPO_URL="https://example.org/fork")
    return Path(shutil.copytree(built, tmp_path_factory.mktemp("print") / "site"))


@pytest.fixture(scope="module")
def book(site: Path, real: Roadmap) -> pdf.Book:
    return pdf.Book(real, site)


def items(roadmap: Roadmap, stages: list[Stage], track: str | None = None) -> list[Item]:
    topics = [topic for stage in stages for topic in stage.topics]
    mine = [topic for topic in topics if not track or (own := roadmap.track_of(topic)) is None or own.id == track]
    return [item for topic in mine for item in topic.items if not track or item.track in {None, track}]


@pytest.mark.parametrize("size", pdf.PAPERS)
def test_every_sheet_is_whole_on_two_sides(book: pdf.Book, real: Roadmap, size: str) -> None:
    for stage in real.numbered:
        file = pdf.write(book, pdf.Job("sheet", stage.id, None, size))
        assert reading.is_whole(file, items(real, [stage]))
        assert reading.headings_lead(file, stage.topics, items(real, [stage]))
        assert reading.stays_inside(file, pdf.PAPERS[size])
        assert len(reading.pages(file)) <= 2


def test_boxes_are_empty(book: pdf.Book) -> None:
    marks = reading.marks(pdf.write(book, pdf.Job("sheet", "testing", None, "a4")))
    assert len(marks) > 20
    assert max(marks.values()) == 0


@pytest.mark.parametrize("track", ["python", "ruby"])
def test_a_track_has_sheets_of_its_own_where_they_differ(book: pdf.Book, real: Roadmap, track: str) -> None:
    stage = real.stage("languages")
    assert reading.is_whole(pdf.write(book, pdf.Job("sheet", stage.id, track, "letter")), items(real, [stage], track))


def test_no_file_is_made_twice(real: Roadmap) -> None:
    jobs = list(pdf.jobs(real))
    assert len({job.name for job in jobs}) == len(jobs)
    with_track = {job.stage for job in jobs if job.track}
    assert with_track == {None, "languages", "frameworks"}
    assert {job.paper for job in jobs} == {"a4", "letter"}


def test_the_booklet_has_every_item_and_true_page_numbers(book: pdf.Book, real: Roadmap) -> None:
    file = pdf.write(book, pdf.Job("booklet", None, "php", "a4"))
    assert reading.is_whole(file, items(real, list(real.stages), "php"), evidence=True)
    assert reading.headings_lead(file, real.topics, items(real, list(real.stages), "php"))
    assert reading.stays_inside(file, "A4")
    pages = reading.pages(file)
    assert "Backend Roadmap" in pages[0]
    assert "The whole checklist, track PHP" in pages[0]
    listed = reading.run("pdftotext", "-layout", "-f", "2", "-l", "2", file, "-")
    contents = dict(re.findall(r"^ *(.+?) {3,}(\d+)$", listed, re.MULTILINE))
    for stage in real.numbered:
        title = f"{real.number(stage)}. {stage.title}"
        assert title in pages[int(contents[title]) - 1].splitlines(), title


def test_a_pdf_is_tagged_titled_bookmarked_and_linked(book: pdf.Book) -> None:
    file = pdf.write(book, pdf.Job("sheet", "databases", None, "a4"))
    facts = reading.run("pdfinfo", file)
    assert re.search(r"Title: +Checklist: Database knowledge", facts)
    assert re.search(r"Tagged: +yes", facts)
    structure = reading.run("pdfinfo", "-struct", file)
    for tag in ("Document", "H1", "H2", "L", "LI", "Link"):
        assert re.search(rf"^ *{tag}\b", structure, re.MULTILINE), tag
    assert len(re.findall(r"^ *LI\b", structure, re.MULTILINE)) >= 51
    content = reading.objects(file)
    assert b"/Lang (en)" in content
    assert b"pdfuaid" in content
    assert b"/Outlines" in content
    assert f"{ADDRESS}/stages/databases/sql/" in reading.run("pdfinfo", "-url", file)
    first = reading.pages(file)[0]
    assert f"Checklist: Database knowledge. Backend Roadmap. {paper.edition()}" in first
    assert "Page 1 of 2" in first
    assert f"{ADDRESS}/checklists/databases/" in first


def test_the_same_data_makes_the_same_bytes(book: pdf.Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """In another process, with another order of hashes, too."""
    job = pdf.Job("pack", START, None, "letter")
    one = pdf.write(book, job).read_bytes()
    program = (
        "import sys; from pathlib import Path; from roadmap import pdf, source;"
        "print(pdf.write(pdf.Book(source.load(), Path(sys.argv[1])), pdf.Job('pack', 'start', None, 'letter')))"
    )
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    subprocess.run([sys.executable, "-c", program, book.site], cwd=source.ROOT / "scripts", check=True, capture_output=True)
    assert (book.site / pdf.FOLDER / job.name).read_bytes() == one


def test_a_class_pack_has_a_rubric_and_keeps_answers_on_a_sheet_of_their_own(book: pdf.Book, real: Roadmap) -> None:
    stage = real.stage("databases")
    assert stage.project
    pages = reading.pages(pdf.write(book, pdf.Job("pack", stage.id, None, "a4")))
    rubric = next(page for page in pages if f"Project: {stage.project.title}" in page)
    for line in stage.project.accept:
        assert reading.letters(line) in reading.letters(rubric)
    assert "Not yet" in rubric
    evidence = reading.letters("".join(pages[pages.index(rubric) + 1 :]))
    for item in items(real, [stage]):
        assert reading.letters(item.prove or "") in evidence

    pages = reading.pages(pdf.write(book, pdf.Job("pack", START, None, "a4")))
    question = "A page shows opening hours that change once a year."
    answer = "A web server that sends one file is enough."
    asked = [page for page in pages if question in " ".join(page.split())]
    assert len(asked) == 2
    assert [answer in " ".join(page.split()) for page in asked] == [False, True]
    assert "For the teacher: answers" in asked[1]
    assert all("For the teacher" not in page for page in pages[: pages.index(asked[1])])


def test_a_site_without_an_address_prints_paths_and_no_qr_code(sites: Sites, real: Roadmap, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    shutil.copy(sites.mkdocs() / "index.html", site)
    book = pdf.Book(real, site)
    job = pdf.Job("sheet", "databases", None, "a4")
    assert "<svg" not in book.page(job)
    assert "1 stages/databases/relational-modelling/" in "".join(reading.pages(pdf.write(book, job)))


def test_pages_name_the_files_that_are_there(book: pdf.Book, real: Roadmap, site: Path) -> None:
    pages = {name: site / f"checklists/{name}/index.html" for name in ("languages", "databases", "printing")}
    assert 'data-files="databases"></div>' in pages["databases"].read_text("utf-8")
    made = {
        pdf.Job("sheet", "languages", track, size) for track in (None, "python") for size in pdf.PAPERS
    } | {pdf.Job("pack", "languages", None, "a4")}  # fmt: skip
    for job in made:
        pdf.write(book, job)
    pdf.name_files(site, real, made)
    text = pages["languages"].read_text("utf-8")
    links = re.findall(r'<a href="([^"]+\.pdf)">(A4|Letter), (\d+) KB</a>', text)
    assert len(links) == 5
    for link, _, size in links:
        file = (pages["languages"].parent / link).resolve()
        assert abs(file.stat().st_size / 1000 - int(size)) <= 0.5
    assert "Python</th>" in text
    assert "Ruby</th>" not in text
    assert len(re.findall(r"\.pdf", pages["printing"].read_text("utf-8"))) == 3
    assert 'data-files="databases"></div>' in pages["databases"].read_text("utf-8")
    pdf.name_files(site, real, made)
    assert pages["languages"].read_text("utf-8") == text


def test_a_pdf_is_not_made_of_another_version_than_the_site(site: Path, tmp_path: Path) -> None:
    with pytest.raises(pdf.CannotPrint, match=r"There is no site yet: python3 scripts/dev.py build"):
        pdf.write_all(tmp_path)
    other = (site / "changes.json").read_text("utf-8").replace(versions.current().version, "abcdef")
    (tmp_path / "changes.json").write_text(other, "utf-8")
    with pytest.raises(pdf.CannotPrint, match="older than"):
        pdf.write_all(tmp_path)


def test_missing_system_libraries_are_named_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    class Missing:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "weasyprint":
                raise OSError("cannot load library 'libpango-1.0-0'")

    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    with pytest.raises(pdf.CannotPrint, match=r"sudo apt-get install libpango-1\.0-0"):
        pdf.need_pango()
