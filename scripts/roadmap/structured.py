"""What pages say of themselves to search engines: courses, lessons and where they stand, as https://schema.org in JSON-LD."""

from __future__ import annotations

from typing import Any

from . import glossary, paper
from .browser import dumps
from .links import GLOSSARY, PROJECTS, page_of, stage_path
from .model import START, Roadmap, Stage, Strength, Topic

LICENCE = "https://creativecommons.org/licenses/by/4.0/"

Entity = dict[str, Any]


def entities(roadmap: Roadmap, site: str) -> dict[str, list[Entity]]:
    """By its address below the root, what each page of the roadmap is. Addresses in it need the site's: nothing without one."""
    if not site:
        return {}
    home = _about(site, "index.md", "Backend Roadmap", "The road to a first job as a backend developer, in order.")
    provider = {"@type": "Organization", "name": "Backend Roadmap", "url": home["url"]}
    pages = {"index.md": [{"@type": "Course", **home, "provider": provider, "hasPart": []}]}
    for stage in roadmap.stages:
        course = {"@type": "Course", "@id": paper.address(stage_path(stage.id), site)}
        if stage.id != START:
            course |= _course(roadmap, stage, site) | {"provider": provider, "isPartOf": {"@id": home["url"]}}
            pages["index.md"][0]["hasPart"].append({"@type": "Course", "@id": course["@id"], "name": stage.title})
            pages[stage_path(stage.id)] = [course, _crumbs(site, [(stage.title, stage_path(stage.id))])]
        for topic in stage.topics:
            way = [] if stage.id == START else [(stage.title, stage_path(stage.id))]
            lesson = _lesson(roadmap, topic, site) | {"isPartOf": {"@id": course["@id"]}}
            pages[page_of(roadmap, topic)] = [lesson, _crumbs(site, [*way, (topic.title, page_of(roadmap, topic))])]
    pages[PROJECTS] = [_projects(roadmap, site), _crumbs(site, [("Projects", PROJECTS)])]
    pages[GLOSSARY] = [_glossary(site)]
    return {paper.address(path, ""): about for path, about in pages.items()}


def script(entities: list[Entity]) -> str:
    """Entities as an element of a page's head. It is data: no policy for scripts concerns it."""
    return f'<script type="application/ld+json">{dumps({"@context": "https://schema.org", "@graph": entities})}</script>'


def _about(site: str, path: str, name: str, description: str) -> Entity:
    address = paper.address(path, site)
    return {
        "@id": address,
        "url": address,
        "name": name,
        "description": description,
        "inLanguage": "en-GB",
        "isAccessibleForFree": True,
        "license": LICENCE,
    }


def _course(roadmap: Roadmap, stage: Stage, site: str) -> Entity:
    return _about(site, stage_path(stage.id), stage.title, stage.summary) | {
        "coursePrerequisites": [{"@id": paper.address(stage_path(other.id), site)} for other in roadmap.stage_needs(stage)],
        "teaches": list(stage.outcomes),
        "timeRequired": f"PT{roadmap.total([stage]).hours}H",
        "hasPart": [{"@id": paper.address(page_of(roadmap, topic), site)} for topic in stage.topics],
    }


def _projects(roadmap: Roadmap, site: str) -> Entity:
    parts = [
        {"@type": "LearningResource", "learningResourceType": "project", "name": stage.project.title}
        | {"@id": paper.address(f"{PROJECTS}#{stage.id}", site), "description": stage.project.brief}
        for stage in roadmap.numbered
        if stage.project
    ]
    about = _about(site, PROJECTS, "Projects", "What each stage adds to one product, and when it is done.")
    return about | {"@type": "LearningResource", "learningResourceType": "project", "hasPart": parts}


def _lesson(roadmap: Roadmap, topic: Topic, site: str) -> Entity:
    needed = [other for hop in roadmap.needs(topic) if hop.kind is Strength.NEEDS for other in hop.topics]
    lesson = _about(site, page_of(roadmap, topic), topic.title, topic.summary) | {
        "@type": "LearningResource",
        "learningResourceType": "lesson",
        "teaches": [item.text.removeprefix("I can ").removesuffix(".") for item in topic.items],
        "competencyRequired": [{"@id": paper.address(page_of(roadmap, other), site)} for other in needed],
        "timeRequired": f"PT{topic.hours}H",
    }
    return lesson | ({"dateModified": topic.reviewed.isoformat()} if topic.reviewed else {})


def _glossary(site: str) -> Entity:
    about = _about(site, GLOSSARY, "Glossary", "What the words of back-end development mean, and which lesson teaches them.")
    # Without the definitions, which stand on the page itself and would double its weight.
    terms = [{"@type": "DefinedTerm", "@id": f"{about['@id']}#{term.id}", "name": term.title} for term in glossary.load()]
    return {"@type": "DefinedTermSet", **about, "hasDefinedTerm": terms}


def _crumbs(site: str, way: list[tuple[str, str]]) -> Entity:
    steps = [("Backend Roadmap", "index.md"), *way]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": name, "item": paper.address(path, site)}
            for position, (name, path) in enumerate(steps, 1)
        ],
    }
