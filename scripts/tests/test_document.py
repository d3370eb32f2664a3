"""Reading YAML: what is not readable is said in one line, and nothing is read as something else."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from roadmap import source
from roadmap.document import MAX_BYTES, parse, quoted, read
from roadmap.problem import InvalidRoadmap

from .conftest import SMALL, document, faults, replace

BOMB = "a: &a [x, x]\n" + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"stages: [\n", "docs/roadmap.yml:2: must be valid YAML (did not find expected node content)"),
        (
            b"a: 1\n b: 2\n",
            "docs/roadmap.yml:2: must be valid YAML (mapping values are not allowed in this context); a text with a colon and a blank stands in quotes",
        ),
        (b"a: 1\nb: \xff\n", "docs/roadmap.yml:2: must be UTF-8 text (byte 8 is 0xff)"),
        (b"\x89PNG\r\n\x1a\n\x00", "docs/roadmap.yml:1: must be UTF-8 text (byte 0 is 0x89)"),
        (b"a: 1\nb: \x00\n", "docs/roadmap.yml:2: must not contain the control character U+0000"),
        (b"[" * 100_000, "docs/roadmap.yml:1: must not nest deeper than 20 levels"),
        (b"%YAML 9.9\n---\na: 1\n", "docs/roadmap.yml:1: must be valid YAML (found incompatible YAML document)"),
    ],
)
def test_what_is_not_yaml_is_said_in_one_line(content: bytes, message: str) -> None:
    with pytest.raises(InvalidRoadmap) as caught:
        parse(content, "docs/roadmap.yml")
    assert str(caught.value) == message


@pytest.mark.parametrize("text", ["", "# only a comment\n", "just words", "- a list\n"])
def test_a_file_that_is_no_mapping_says_what_it_must_be(text: str) -> None:
    assert faults(text) == ["docs/roadmap.yml:1: must be a mapping of keys to values"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\na: 2\n", "docs/roadmap.yml:2: must give `a` once (first on line 1)"),
        ("a: &x [1]\nb: *x\n", "docs/roadmap.yml:2: must not use the alias *x; write the value out"),
        (
            "a: !!python/object:os.system x\n",
            "docs/roadmap.yml:1: must not use the YAML tag tag:yaml.org,2002:python/object:os.system",
        ),
        ("? [1, 2]\n: 3\n", "docs/roadmap.yml:1: must have a word as its key"),
        ("a: 1\n---\nb: 2\n", "docs/roadmap.yml:2: must hold one YAML document, not several"),
    ],
)
def test_yaml_that_people_do_not_mean_is_a_fault(text: str, message: str) -> None:
    assert message in [str(problem) for problem in document(text).problems]


def test_an_expanding_file_is_refused_without_expanding_it() -> None:
    assert len(document(BOMB).problems) == 61  # one for each anchor and each alias


@pytest.mark.parametrize(
    "value", ["no", "on", "1.10", "012", "0x1F", "12:30", "2026-13-45", "2026-11-22T10:00:00", "null", "1_000"]
)
def test_a_plain_value_that_readers_disagree_about_is_no_text(value: str) -> None:
    text = replace("title: Functions", f"title: {value}")
    assert any("`title` must be text (put quotes around" in fault for fault in faults(text))
    assert faults(replace("title: Functions", f'title: "{value}"')) == []


@pytest.mark.parametrize("value", ["012", "1.0", "1:30", "twelve", '"12"', "1e1", "true", "[12]"])
def test_hours_are_whole_numbers_and_nothing_that_looks_like_one(value: str) -> None:
    assert any("`hours` must be a whole number" in fault for fault in faults(replace("hours: 12", f"hours: {value}")))


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "roadmap.yml"
    file.write_bytes(b"#" * 20_000_000)
    with pytest.raises(InvalidRoadmap, match=rf"roadmap.yml:1: must be at most {MAX_BYTES:,} bytes \(it has 20,000,000\)"):
        read(file, "roadmap.yml")


@pytest.mark.parametrize("make", [Path.exists, Path.mkdir, lambda path: path.symlink_to(path)])
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, make: Callable[[Path], object]) -> None:
    file = tmp_path / "roadmap.yml"
    make(file)
    with pytest.raises(InvalidRoadmap, match=r"roadmap.yml:1: must be a readable file \(.+\)"):
        source.load(file)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_lines_are_told_with_windows_line_ends_and_a_byte_order_mark() -> None:
    broken = replace("hours: 12", "hours: soon").replace("\n", "\r\n")
    told = faults("\ufeff" + broken)
    assert told == faults(replace("hours: 12", "hours: soon"))
    assert faults("\ufeff" + SMALL.replace("\n", "\r\n")) == []


@pytest.mark.parametrize(
    "text", ["plain", "a: b", "# x", "no", "1.10", '"quoted"', "[x]", "a #b", "‘curly’", "I can `run` it.", "x:"]
)
def test_quoted_text_is_read_back_as_it_was(text: str) -> None:
    assert document(f"key: {quoted(text)}").data == {"key": text}
