"""The macros that pages may call, as `<!--{ name() }-->`. Each finds its stage or topic from the page it stands on."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

from jinja2 import pass_context

from . import browser, paper, source, versions
from . import glossary as words
from . import samples as programs
from . import technologies as tools
from .diagrams import figure
from .links import (
    GLOSSARY,
    TECHNOLOGIES,
    Link,
    diagram_file,
    page_of,
    relative_link,
    sample_folder,
    source_of,
    template_folder,
)
from .model import START, Roadmap, Stage, Topic
from .render import render
from .views import TermView, Views, day, essentials_first, hours_range

Macro = Callable[..., str]


class Environment(Protocol):
    """What mkdocs-macros and Zensical hand to `define_env`; all that this project uses of it."""

    def macro(self, function: Macro, name: str) -> object: ...


class Call:
    """One call of a macro: the roadmap, the page it stands on, and what that page is about."""

    def __init__(self, context: Mapping[str, Any], roadmap: Roadmap | None = None) -> None:
        self.roadmap = roadmap or source.load()
        self.page = source_of(context["page"])
        self.meta: dict[str, Any] = getattr(context["page"], "meta", {})
        self.views = Views(self.roadmap, self.page)
        self.site: str = context.get("config", {}).get("site_url") or ""
        """The address the site will have; empty if nobody said."""

    @property
    def stage(self) -> Stage:
        """The stage whose overview or checklist this page is."""
        path = PurePosixPath(self.page)
        return self.roadmap.stage(path.stem if path.parent.name == "checklists" else path.parent.name)

    @property
    def topic(self) -> Topic:
        return self.roadmap.topic(PurePosixPath(self.page).stem)

    def paper(self, files: str = "") -> paper.PaperView:
        """What this page carries on paper; `files` is what its PDFs are called."""
        return paper.view(self.page, self.site, files)

    def address(self, topic: Topic) -> str:
        """The public address of a topic."""
        return paper.address(page_of(self.roadmap, topic), self.site)

    def describe(self, summary: str) -> None:
        """Fill the page's description for search engines; MkDocs reads it after the macros ran, Zensical does not."""
        self.meta.setdefault("description", html.escape(re.sub(r"[`*]", "", summary)))


def topic_intro(call: Call) -> str:
    """The answer, and the topic at a glance."""
    roadmap, views, topic = call.roadmap, call.views, call.topic
    call.describe(topic.summary)
    choice = roadmap.choice_of(topic)
    stage = roadmap.stage_of(topic)
    return render(
        "topic_intro.md.jinja",
        topic=views.topic(topic),
        summary=topic.summary,
        stage=views.stage_link(stage),
        stage_number=roadmap.number(stage),
        needs=views.steps(roadmap.needs(topic)),
        leads_to=views.steps(roadmap.leads_to(topic)),
        early=topic.early.note if topic.early else None,
        start_now=views.early(roadmap.starts_early_at(topic.id)),
        see=tuple(views.item_link(item) for item in roadmap.seen_from(topic.id)),
        choice=choice.title if choice else None,
        technologies=views.named(topic.technologies, {name: each.id for each in tools.load() for name in each.names}),
        reviewed=day(topic.reviewed) if topic.reviewed else None,
    )


def checklist(call: Call) -> str:
    """The checklist of the topic, or of the stage by topic."""
    if _is_topic(call.page):
        return render("topic_checklist.md.jinja", lists=call.views.lists([call.topic]), paper=call.paper())
    stage = call.stage
    sheet = call.page.startswith("checklists/")
    topics = essentials_first(stage.topics) if sheet else stage.topics
    lists = call.views.lists(topics)
    call.describe(f"The checklist of stage {call.roadmap.number(stage)}, {stage.title}: {stage.summary}")
    return render(
        "stage_checklist.md.jinja",
        stage=call.views.stage(stage),
        lists=lists,
        level="##" if sheet else "###",
        sheet=sheet,
        paper=call.paper(stage.id),
        addresses=[(list, call.address(topic)) for list, topic in zip(lists, topics, strict=True)],
    )


def sources(call: Call) -> str:
    """Where to read on, with the reason for each."""
    return render("sources.md.jinja", sources=[call.views.source(entry) for entry in call.topic.sources])


def stage_intro(call: Call) -> str:
    """The stage at a glance, and what one can do after it."""
    roadmap, views, stage = call.roadmap, call.views, call.stage
    call.describe(stage.summary)
    return render(
        "stage_intro.md.jinja",
        stage=views.stage(stage),
        map=views.map(around=stage),
        last=len(roadmap.numbered),
        outcomes=stage.outcomes,
        core=hours_range(roadmap.total([stage]).core_hours),
        needs=tuple(views.stage_link(other) for other in roadmap.stage_needs(stage)),
        leads_to=tuple(views.stage_link(other) for other in roadmap.stage_leads_to(stage)),
        start_now=views.early(roadmap.starts_early_at(stage.id)),
        early=views.early(stage.topics),
    )


def stage_topics(call: Call) -> str:
    """The topics of the stage as cards."""
    return render("stage_topics.md.jinja", topics=[call.views.topic(topic) for topic in call.stage.topics])


def project(call: Call) -> str:
    """What to build, and what must hold."""
    return render("project.md.jinja", project=call.stage.project, among=call.views.project_link(call.stage))


def projects(call: Call) -> str:
    """Every stage's project: what it adds and carries over, how it starts alone, what must hold."""
    call.describe(
        "One product through all stages: what each project adds, what it carries over, how it starts alone, and when it is done."
    )
    stages = [(stage, stage.project) for stage in call.roadmap.numbered]
    return render(
        "projects.md.jinja",
        projects=[call.views.project(stage, project, source.DOCS) for stage, project in stages if project],
    )


def template(call: Call, name: str, example: str = "") -> str:
    """A form to copy or download; with a title, an example of it, folded under that."""
    file = template_folder(source.DOCS) / f"{name}.md.txt"
    path = file.relative_to(source.DOCS).as_posix()
    runs = re.findall("`+", file.read_text("utf-8"))
    return render(
        "template.md.jinja",
        file=Link(f"{name}.md", relative_link(path, call.page)),
        snippet=path,
        fence="`" * max(4, 1 + max(map(len, runs), default=0)),
        example=example,
    )


def done_when(call: Call) -> str:
    """The exit criterion, and the stages before and after."""
    before, after = call.views.neighbours(call.stage)
    return render("done_when.md.jinja", done_when=call.stage.done_when, before=before, after=after)


def full_checklist(call: Call) -> str:
    """Every item of the roadmap, by stage and topic."""
    stages = [(call.views.stage(stage), call.views.lists(essentials_first(stage.topics))) for stage in call.roadmap.stages]
    return render("full_checklist.md.jinja", stages=stages, paper=call.paper(paper.WHOLE))


def changes(call: Call) -> str:
    """What has changed from version to version, newest first."""
    call.describe("What has changed in the checklists from version to version: items added, reworded, moved and retired.")
    return render("changes.md.jinja", changes=[paper.change(call.views, change) for change in versions.changes()])


def print_files(call: Call) -> str:  # noqa: ARG001 (a macro is called with where it stands)
    """Where the PDFs are named once they are made."""
    return render("print_files.md.jinja", files=paper.EVERYTHING)


def roadmap_map(call: Call) -> str:
    """The numbered stages and the lines between them, on one picture that is an ordered list."""
    return render("roadmap_map.md.jinja", map=call.views.map())


def stage_cards(call: Call) -> str:
    """The numbered stages as cards."""
    return render("stage_cards.md.jinja", stages=[call.views.stage(stage) for stage in call.roadmap.numbered])


def stage_list(call: Call) -> str:
    """The numbered stages in one line each."""
    return render("stage_list.md.jinja", stages=[call.views.stage(stage) for stage in call.roadmap.numbered])


def roadmap_totals(call: Call) -> str:
    """How much there is, in one line."""
    numbered = call.roadmap.numbered
    return render("roadmap_totals.md.jinja", stages=len(numbered), total=call.roadmap.total(numbered), range=hours_range)


def track_choice(call: Call) -> str:
    """Where the reader says which language they learn."""
    return render("track_choice.md.jinja", tracks=call.roadmap.tracks)


def my_roadmap(call: Call) -> str:
    """What the reader has done and does next; script fills it in."""
    roadmap, views = call.roadmap, call.views
    return render(
        "my_roadmap.md.jinja",
        choice=track_choice(call),
        stages=[(views.stage(s), [(t.id, views.short_link(t)) for t in s.topics]) for s in roadmap.stages],
        data=browser.dumps(browser.known_with_reasons(roadmap)),
    )


def offline_panel(call: Call) -> str:  # noqa: ARG001
    """What is kept in this browser; script fills it in."""
    return render("offline_panel.md.jinja")


def everything(call: Call) -> str:
    """Every stage, topic, technology and term in a line or a word each, for the browser's own search."""
    call.describe("Every stage, topic, technology and term of the roadmap on one page.")
    views, here = call.views, call.page
    stages = [(views.any_link(s.id), s, [(views.any_link(t.id), t.summary) for t in s.topics]) for s in call.roadmap.stages]
    listed = [(Link(each.name, relative_link(f"{TECHNOLOGIES}#{each.id}", here)), each.purpose) for each in tools.load()]
    terms = sorted(words.load(), key=lambda term: term.title.casefold())
    return render(
        "everything.md.jinja",
        stages=stages,
        technologies=listed,
        terms=[Link(", ".join((term.title, *term.also)), relative_link(f"{GLOSSARY}#{term.id}", here)) for term in terms],
    )


def glossary(call: Call) -> str:
    """Every term of the glossary, by its first letter."""
    call.describe("What the words of back-end development mean, each in one or two sentences, and which lesson teaches it.")
    letters: dict[str, list[TermView]] = {}
    for term in sorted(words.load(), key=lambda term: (term.title.casefold(), term.id)):
        first = term.term[0].upper()
        letters.setdefault(first if first.isalpha() else "0–9", []).append(call.views.term(term))
    return render("glossary.md.jinja", letters=letters)


def technologies(call: Call) -> str:
    """Every technology, by what kind of thing it is."""
    call.describe(
        "What each technology on the road is for, where it is taught, which versions are supported, and what else does its job."
    )
    listed = tools.load()
    names = {technology.id: technology.name for technology in listed}
    groups = {group: [call.views.technology(each, names) for each in listed if each.group is group] for group in tools.Group}
    return render("technologies.md.jinja", groups={group: views for group, views in groups.items() if views})


def link(call: Call, id: str, text: str = "") -> str:
    """A link to the stage, topic or item with this id."""
    found = call.views.any_link(id)
    return f"[{text or found.title}]({found.href})"


def diagram(call: Call, name: str, alternative: str) -> str:
    """The diagram drawn from `diagrams/NAME.d2` beside the page; `alternative` says in words what it shows."""
    return figure(diagram_file(source.DOCS, call.page, name), alternative)


def _file_link(call: Call, file: Path) -> Link:
    return Link(file.name, relative_link(file.resolve().relative_to(source.DOCS).as_posix(), call.page))


def _code(call: Call, found: programs.Sample, part: str = "") -> dict[str, Any]:
    """What a template prints of a sample: its block, which snippets fill from the file, and the line below."""
    file = found.output if found.kind.transcript else found.file
    path = file.relative_to(source.DOCS).as_posix()
    recorded = programs.versions(source.DOCS)
    *most, last = [f"{tool} {recorded.get(tool, '')}".strip() for tool in found.tools] or [""]
    ran = f"{', '.join(most)} and {last}" if most else last
    return {
        "file": _file_link(call, found.file),
        "companions": [_file_link(call, file) for file in found.companions],
        "tab": found.kind.name,
        "language": found.kind.transcript or found.kind.language,
        "title": f"Insecure: {found.name}" if found.secure else found.name,
        "snippet": path + (f":{part}" if part else "" if found.kind.transcript else found.shown_lines),
        "ran": f"{'Checked' if found.kind.linted else 'Ran'} with {ran}" if ran else "",
    }


def _result(found: programs.Sample) -> dict[str, str]:
    """The output's block: its title and its file."""
    return {"title": "Output: it fails" if found.fails else "Output", "snippet": found.output.relative_to(source.DOCS).as_posix()}


def _beside(call: Call, name: str) -> programs.Sample:
    """The sample of this name beside the page. Raises ValueError if the name is of no kind."""
    found = programs.of(sample_folder(source.DOCS, call.page) / name)
    if found is None:
        raise ValueError(f"{name} must be a sample")
    return found


def sample(call: Call, name: str, part: str = "") -> str:
    """A sample with its output, or a marked part of it without; each is read from its file."""
    found = _beside(call, name)
    has_output = found.has_output and not found.kind.transcript and not part
    return render("sample.md.jinja", code=_code(call, found, part), output=_result(found) if has_output else None)


def samples(call: Call, stem: str, part: str = "") -> str:
    """One program in several languages, in tabs, with the output they share."""
    found = programs.in_languages(sample_folder(source.DOCS, call.page), stem)
    has_output = found and found[0].has_output and not part
    codes = [_code(call, each, part) for each in found]
    return render("samples.md.jinja", codes=codes, output=_result(found[0]) if has_output else None)


def output(call: Call, name: str) -> str:
    """The output of a sample whose parts stand elsewhere on the page."""
    return render("sample.md.jinja", code=None, output=_result(_beside(call, name)))


MACROS: dict[str, Callable[..., str]] = {
    function.__name__: function
    for function in (
        topic_intro,
        checklist,
        sources,
        stage_intro,
        stage_topics,
        project,
        projects,
        template,
        done_when,
        full_checklist,
        changes,
        print_files,
        roadmap_map,
        stage_cards,
        roadmap_totals,
        stage_list,
        track_choice,
        my_roadmap,
        offline_panel,
        everything,
        glossary,
        technologies,
        link,
        diagram,
        sample,
        samples,
        output,
    )
}


def _is_topic(page: str) -> bool:
    return page.startswith((f"{START}/", "stages/")) and PurePosixPath(page).name != "index.md"


def _macro(function: Callable[..., str]) -> Macro:
    @pass_context
    def macro(context: Mapping[str, Any], *arguments: str) -> str:
        return function(Call(context), *arguments)

    macro.__doc__ = function.__doc__
    return macro


def define_env(env: Environment) -> None:
    """Register the macros. Both builders call this; Zensical does so once per page, so it must stay cheap."""
    for name, function in MACROS.items():
        env.macro(_macro(function), name)
