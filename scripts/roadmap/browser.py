"""What the scripts in the browser know of the roadmap: which items there are, how they count, and what became of earlier ones."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

from .model import Roadmap, Strength, Topic
from .views import SPREAD

FILE = "assets/items.json"
"""Where a built site has it. Pages ask for it only when there is progress to show."""


def write(roadmap: Roadmap, site: Path) -> None:
    file = site / FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(dumps(known(roadmap)), "utf-8")


def dumps(value: object) -> str:
    """Compact JSON that may stand inside a page."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def known(roadmap: Roadmap) -> dict[str, Any]:
    """The tracks, the topics with their items, in order, and the retired items that are behind them; see `ancestry`."""
    was, parts = ancestry(roadmap)
    tracks = {track.id: track.title for track in roadmap.tracks}
    return {"tracks": tracks, "topics": [_topic(roadmap, topic) for topic in roadmap.topics], "was": was, "parts": parts}


def known_with_reasons(roadmap: Roadmap) -> dict[str, Any]:
    """The same, and what each topic needs and why, for advice on the next step: any one of several topics where there is a choice."""
    found = known(roadmap)
    for topic, entry in zip(roadmap.topics, found["topics"], strict=True):
        hops = [hop for hop in roadmap.needs(topic) if hop.kind is Strength.NEEDS]
        entry["needs"] = [{"any": [other.id for other in hop.topics], "title": hop.title, "because": hop.because} for hop in hops]
    return found | {"range": SPREAD}


def _topic(roadmap: Roadmap, topic: Topic) -> dict[str, Any]:
    track, choice = roadmap.track_of(topic), roadmap.choice_of(topic)
    entry = {
        "id": topic.id,
        "stage": roadmap.stage_of(topic).id,
        "tier": topic.tier.value,
        "hours": topic.hours,
        "track": track.id if track else None,
        "choice": choice.id if choice else None,
    }
    items = [[item.id, item.track] if item.track else item.id for item in topic.items]
    return {key: value for key, value in entry.items() if value is not None} | {"items": items}


def ancestry(roadmap: Roadmap) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """For each item, the retired ones whose tick is its tick (merged or moved), and those of which it is only a part (split)."""
    was: dict[str, list[str]] = defaultdict(list)
    parts: dict[str, list[str]] = defaultdict(list)

    def follow(id: str, origin: str, *, whole: bool) -> None:
        if id in roadmap.retired:
            into = roadmap.retired[id].into
            for successor in into:
                follow(successor, origin, whole=whole and len(into) == 1)
        elif origin not in (known := (was if whole else parts)[id]):
            known.append(origin)

    for id in roadmap.retired:
        follow(id, id, whole=True)
    return was, parts
