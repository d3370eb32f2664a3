"""The real site, built by both builders: complete, correctly linked, valid, and the same under any address."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from roadmap import source, versions
from roadmap.links import checklist_path, stage_path, topic_path
from roadmap.model import START, Roadmap

from .conftest import BIN, Sites

VNU = source.ROOT / "scripts/node_modules/vnu-jar/build/dist/vnu.jar"


def page(site: Path, path: str) -> str:
    """The built page of a source path."""
    path = path.removesuffix("index.md") if path.endswith("index.md") else path.removesuffix(".md")
    return (site / path / "index.html").read_text("utf-8")


class Checklists(HTMLParser):
    """Collects every checklist of a page as its tags, attributes and text, white space folded."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.depth = 0
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.depth or (tag == "ul" and ("class", "rm-checklist") in attrs):
            self.depth += tag in {"ul", "li"}
            self.found.append(f"<{tag} {sorted(attrs)}>")

    def handle_endtag(self, tag: str) -> None:
        if self.depth:
            self.depth -= tag in {"ul", "li"}
            self.found.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if self.depth and data.strip():
            self.found.append(" ".join(data.split()))


def items(text: str) -> Counter[str]:
    """How often each item's box is on a page."""
    return Counter(re.findall(r'<input type="checkbox" class="rm-item__box" data-item="([^"]+)" disabled>', text))


def test_every_item_is_once_on_its_topic_stage_sheet_and_on_the_whole_list(sites: Sites, real: Roadmap) -> None:
    site = sites.mkdocs()
    assert items(page(site, "checklists/index.md")) == Counter(item.id for item in real.items)
    for stage in real.stages:
        here = Counter(item.id for topic in stage.topics for item in topic.items)
        if stage.id != START:
            assert items(page(site, stage_path(stage.id))) == here
            assert items(page(site, checklist_path(stage.id))) == here
        for topic in stage.topics:
            text = page(site, topic_path(stage.id, topic.id))
            assert items(text) == Counter(item.id for item in topic.items)
            for item in topic.items:
                assert text.count(f'id="{item.id}"') == 1


def test_every_box_has_a_name(sites: Sites, real: Roadmap) -> None:
    """The code and the text stand inside the label, so that a screen reader says what the box is for."""
    text = page(sites.mkdocs(), "checklists/index.md")
    labels = re.findall(r'<label class="rm-item__label"><input [^>]*data-item="([^"]+)"[^>]*>(.*?)</label>', text, re.DOTALL)
    assert len(labels) == len(real.items)
    for id, content in labels:
        name = html.unescape(re.sub(r"<[^>]+>", "", content))
        assert name.startswith(f"{id.upper()} I can "), name


def test_no_call_and_no_error_is_left_on_any_page(sites: Sites) -> None:
    for file in sites.mkdocs().rglob("*.html"):
        text = file.read_text("utf-8")
        assert "<!--{" not in text, file
        assert "Macro Rendering Error" not in text, file


def test_no_header_of_a_table_is_empty(sites: Sites) -> None:
    """A screen reader would announce nothing for every cell below it."""
    pages = [file.read_text("utf-8") for file in sites.mkdocs().rglob("*.html")]
    assert any("<thead>\n<tr>\n<td></td>" in text for text in pages)
    assert not any("<th></th>" in text for text in pages)


def test_titles_and_order_come_from_the_data(sites: Sites, real: Roadmap) -> None:
    site = sites.mkdocs()
    for stage in real.numbered:
        assert f">{html.escape(stage.title, quote=False)}<" in page(site, stage_path(stage.id))
        for topic in stage.topics:
            heading = re.search(r"<h1 id=[^>]*>(.*?)<a ", page(site, topic_path(stage.id, topic.id)))
            assert heading
            assert html.unescape(heading[1]) == topic.title.replace("'", "’")
    chain = [topic_path(stage.id, topic.id) for stage in real.stages for topic in stage.topics]
    for path, after in pairwise(chain):
        text = page(site, path)
        next_link = re.search(r'<a href="([^"]+)" class="md-footer__link md-footer__link--next"', text)
        assert next_link
        target = os.path.normpath(f"/{path.removesuffix('.md')}/{next_link[1]}")
        stage_of_after = f"/{Path(after).parent.as_posix()}"
        assert target in {f"/{after.removesuffix('.md')}", stage_of_after}, path


def test_both_builders_print_the_same_checklists(sites: Sites) -> None:
    mkdocs, zensical = sites.mkdocs(), sites.zensical()
    pages = sorted(file.relative_to(mkdocs) for file in mkdocs.rglob("index.html"))
    assert pages == sorted(file.relative_to(zensical) for file in zensical.rglob("index.html"))
    compared = 0
    for path in pages:
        one, other = Checklists((mkdocs / path).read_text("utf-8")).found, Checklists((zensical / path).read_text("utf-8")).found
        assert one == other, path
        compared += bool(one)
    assert compared >= 94 + 12 + 12 + 1  # topics, stages, sheets, the whole


TORTURE = """\
# Samples that look like templates

```yaml title="Illustration: GitHub Actions"
run: echo "${{ github.event.pull_request.title }}" && echo ${{ secrets.TOKEN }}
```

```yaml title="Illustration"
{{- if .Values.ingress.enabled }}{{ include "app.fullname" . | quote }}{{- end }}
```

```jinja title="Illustration"
{% for item in items %}{{ item.name|e }}{# a comment #}{% endfor %}{{ 1 + 1 }}
```

```go title="Illustration"
{{ range .Items }}{{ .Title }}{{ end }}
```

```erb title="Illustration"
<% @tools.each do |tool| %><%= tool.name %><%# note %><% end %>
```

```bash title="Illustration"
a=(1 2 3); echo "${#a[@]}" "${a[*]}" [[ -n $a ]] && echo {{1..3}}
```

```liquid title="Illustration"
{% assign total = 0 %}{{ total | plus: 1 }}
```

```handlebars title="Illustration"
{{#each tools}}{{{ name }}}{{~ code ~}}{{!-- note --}}{{/each}}
```

```html title="Illustration"
<!-- an ordinary comment --><!--#include virtual="/footer.html" --><!--[if IE]>x<![endif]--><!-- {{ x }} --><!-- {% y %} -->
```

```python title="Illustration"
print(f"{{literal}} {value!r:>{width}}")
```

```toml title="Illustration"
[[tools]]
```

    {{ indented }} {% raw %} {# code #}

Inline: `{{ x }}`, `{% y %}`, `{# z #}`, `${{ a }}`, `<%= b %>`, `<!-- c -->`, `[[ d ]]`.
"""


def test_code_that_looks_like_a_template_comes_out_as_it_was_written(sites: Sites) -> None:
    """In both builders, character for character."""
    root = sites.copy("torture")
    (root / "docs/torture.md").write_text(TORTURE, "utf-8")
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("\nnav:\n", "\nnav:\n  - torture.md\n"), "utf-8")
    samples = [fenced or indented for fenced, indented in re.findall(r"(?s)```\w+[^\n]*\n(.*?)```|\n {4}([^\n]*\n)", TORTURE)]
    inline = re.findall(r"`([^`\n]+)`", TORTURE.rpartition("Inline")[2])
    sites.run(["mkdocs", "build", "--strict"], root, root / "site", {})
    built = [page(root / "site", "torture.md")]
    shutil.rmtree(root / "site")
    sites.run(["zensical", "build", "--clean", "--strict"], root, root / "site", {})
    built.append(page(root / "site", "torture.md"))
    for text in built:
        blocks = [html.unescape(re.sub(r"<[^>]+>", "", code)) for code in re.findall(r"<pre>(.*?)</pre>", text, re.DOTALL)]
        assert blocks == samples
        codes = [html.unescape(code) for code in re.findall(r"<p>Inline:.*?</p>", text, re.DOTALL)]
        assert re.findall(r"<code>(.*?)</code>", codes[0]) == inline


SHOWN = """\
# Samples on a page

<!--{ samples("borrow") }-->

<!--{ sample("crossed.sessions.mysql.sql") }-->

<!--{ sample("borrow.py", "query") }-->

<!--{ sample("proxy.nginx.conf") }-->
"""


def test_samples_are_read_from_their_files_in_both_builders(sites: Sites) -> None:
    """Programs in tabs without their settings, parts, transcripts, outputs, versions and files to download."""
    root = sites.copy("shown")
    kinds = source.ROOT / "scripts/tests/data/kinds"
    (root / "docs/samples").mkdir()
    for file in (kinds / "samples").iterdir():
        if file.stem.partition(".")[0] in {"borrow", "crossed", "tools", "proxy", "through-nginx", "tools_api", "drill"}:
            shutil.copy(file, root / "docs/samples" / file.name)
    for name in ("tools.openapi.yaml", "proxy.apache.conf"):
        (root / "docs/samples" / name).unlink()
    (root / "docs/shown.md").write_text(SHOWN + '\n<!--{ sample("through-nginx.http") }-->\n', "utf-8")
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("\nnav:\n", "\nnav:\n  - shown.md\n"), "utf-8")
    built = []
    for command in (["mkdocs", "build", "--strict"], ["zensical", "build", "--clean", "--strict"]):
        shutil.rmtree(root / "site", ignore_errors=True)
        sites.run(command, root, root / "site", {})
        text = page(root / "site", "shown.md")
        blocks = re.findall(r'<span class="filename">(.*?)</span><pre>(.*?)</pre>', text, re.DOTALL)
        built.append([(title, html.unescape(re.sub(r"<[^>]+>", "", code)).strip("\n")) for title, code in blocks])
        tabs = re.findall(r'<label for="__tabbed_1_\d">(.*?)</label>', text)
        assert tabs == ["Python", "JavaScript", "Java", "PHP", "Ruby"]
        assert re.search(r'<p class="rm-sample"><a download="borrow.rb" href="[^"]*samples/borrow.rb">', text)
        assert "Ran with Ruby " in text
        below = html.unescape(re.sub(r"<[^>]+>", "", re.findall(r'<p class="rm-sample">.*?</p>', text)[-1]))
        assert below.startswith("through-nginx.http, with drill.txt, proxy.nginx.conf, tools_api.py · Ran with")
        assert re.search(r'<a download="proxy.nginx.conf" href="[^"]*samples/proxy.nginx.conf">', text)
        assert (root / "site/samples/borrow.rb").read_bytes() == (root / "docs/samples/borrow.rb").read_bytes()
    assert built[0] == built[1]
    shown = dict(built[0])
    recorded = {name: (root / "docs/samples" / name).read_text("utf-8").strip("\n") for name in ("borrow.out", "crossed.out")}
    assert shown["borrow.php"].startswith("<?php\n$database = new PDO")
    assert shown["borrow.java"].startswith("import java.sql")
    assert shown["borrow.py"].startswith("with psycopg.connect()")  # the part, which comes last
    assert "--8<--" not in shown["borrow.py"]
    assert shown["Output"] == recorded["borrow.out"]
    assert shown["crossed.sessions.mysql.sql"] == recorded["crossed.out"]
    assert shown["proxy.nginx.conf"].startswith("server {")


def test_mkdocs_alone_names_every_fault(sites: Sites, tmp_path: Path) -> None:
    """Someone who runs `mkdocs build` without our command reads the same messages."""
    root = Sites(tmp_path).copy("broken")
    data = root / "docs/roadmap.yml"
    data.write_text(data.read_text("utf-8").replace("tier: deeper", "tier: deep", 2), "utf-8")
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    result = subprocess.run([BIN / "mkdocs", "build"], cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert len(re.findall(r"docs/roadmap\.yml:\d+: `tier` must be one of", result.stderr)) == 2
    assert "Traceback" not in result.stderr


HTML = ("--extensions", "html", "--include-fragments")


def lychee(root: Path, *arguments: str) -> str:
    """Follow links of a built site without network; what is wrong, or nothing."""
    command = [
        str(BIN / "lychee"),
        "--offline",
        "--no-progress",
        "--index-files",
        "index.html",
        "--exclude-path",  # samples are checked as samples, and some of them are wrong on purpose
        "/samples/",
        "--format",
        "json",
    ]
    result = subprocess.run(
        [*command, "--root-dir", str(root), *arguments, str(root)], capture_output=True, text=True, check=False
    )
    return "" if result.returncode == 0 else result.stdout + result.stderr


def test_every_link_inside_the_site_leads_somewhere(sites: Sites) -> None:
    assert lychee(sites.mkdocs(), *HTML) == ""


def test_every_link_of_the_pages_as_markdown_leads_somewhere(sites: Sites) -> None:
    assert lychee(sites.mkdocs(), "--extensions", "md") == ""


ABROAD = {
    "SITE_URL": "https://example.org/classes/backend-roadmap/",
    "REPO_URL": "https://example.org/fork",
    "SOURCE_DATE_EPOCH": "1790000000",
}


def below(sites: Sites) -> Path:
    """The site for a sub-path, with everything that an address and a moment bring along."""
    return sites.mkdocs("classes/backend-roadmap", **ABROAD)


def test_every_link_works_below_a_sub_path(sites: Sites) -> None:
    """As on GitHub Pages, where a fork lives below its own name."""
    site = below(sites)
    root = site.parents[1]
    assert (
        lychee(
            root,
            *HTML,
            "--remap",
            f"https://example.org/classes/ file://{root}/classes/",
            "--exclude",
            "https://example.org/fork",
        )
        == ""
    )
    text = page(site, "stages/databases/sql.md")
    assert '<link rel="canonical" href="https://example.org/classes/backend-roadmap/stages/databases/sql/">' in text
    assert 'href="https://example.org/fork/edit/main/docs/stages/databases/sql.md"' in text


def test_another_folder_time_zone_hash_seed_and_umask_make_the_same_bytes(sites: Sites, tmp_path: Path) -> None:
    """As somebody does who checks that a published site is what the commit says."""
    root = tmp_path / "a fork, elsewhere"
    subprocess.run(["git", "clone", "--quiet", str(source.ROOT), str(root)], check=True)  # versions come from the history
    for part in ("docs", "overrides", "scripts/roadmap"):
        shutil.rmtree(root / part)
        shutil.copytree(source.ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("mkdocs.yml", "scripts/main.py", "scripts/hooks.py"):
        shutil.copyfile(source.ROOT / part, root / part)
    for age, file in enumerate(sorted((root / "docs").rglob("*"))):
        os.utime(file, (age, age))
    unlike = {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "4711", "LC_ALL": "C", "HOME": str(tmp_path)}
    command = ["mkdocs", "build", "--strict", "--site-dir", str(root / "built")]
    before = os.umask(0o077)
    try:
        other = sites.run(command, root, root / "built", {**ABROAD, **unlike})
    finally:
        os.umask(before)
    one = below(sites)
    files = [sorted(file.relative_to(site) for file in site.rglob("*") if file.is_file()) for site in (one, other)]
    assert files[0] == files[1]
    assert [str(file) for file in files[0] if (one / file).read_bytes() != (other / file).read_bytes()] == []


def test_the_link_checker_would_find_a_broken_link(sites: Sites, tmp_path: Path) -> None:
    shutil.copytree(sites.mkdocs(), tmp_path / "site")
    broken = tmp_path / "site/stages/databases/sql/index.html"
    broken.write_text(broken.read_text("utf-8").replace("#db-7", "#db-7000").replace("../indexes/", "../indices/"), "utf-8")
    found = lychee(tmp_path / "site", *HTML)
    assert "db-7000" in found
    assert "indices" in found


def test_our_markup_is_valid_html(sites: Sites) -> None:
    """One message is about two boxes of the theme's own frame, the same on every page; nothing of ours is filtered."""
    theme = r"Attribute “autocomplete” is only allowed when the input type is .*"
    command = ["java", "-jar", str(VNU), "--skip-non-html", "--errors-only", "--filterpattern", theme]
    command += [str(file) for file in sites.mkdocs().rglob("*.html") if file.parent.name != "samples"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[:5_000]


@pytest.mark.parametrize("path", ["roadmap.yml", "roadmap.schema.json"])
def test_the_data_is_published_as_it_is(sites: Sites, path: str) -> None:
    assert (sites.mkdocs() / path).read_bytes() == (source.DOCS / path).read_bytes()


def test_a_sample_is_published_as_it_was_checked(sites: Sites) -> None:
    """Pages get a policy; a document that readers download stays what it is."""
    documents = [file.relative_to(source.DOCS) for file in source.DOCS.glob("stages/*/samples/*.html")]
    assert documents
    assert [file for file in documents if (sites.mkdocs() / file).read_bytes() != (source.DOCS / file).read_bytes()] == []


def test_what_has_changed_is_published_as_data_and_as_a_page(sites: Sites) -> None:
    """Others count on the names in it: `version`, `date`, and for each version, newest first, what it did to which items."""
    site = sites.mkdocs()
    data = json.loads((site / "changes.json").read_text("utf-8"))
    assert data.keys() == {"version", "date", "versions"}
    assert all(entry.keys() == {"version", "date", "added", "reworded", "moved", "retired"} for entry in data["versions"])
    assert data["version"] == data["versions"][0]["version"] == versions.current().version
    shown = re.findall(r'<section class="rm-change" data-version="(\w+)">', page(site, "checklists/changes.md"))
    assert shown == [entry["version"] for entry in data["versions"]]
    assert f'data-rm-version="Version {data["version"]}' in page(site, "checklists/databases.md")
