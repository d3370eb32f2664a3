"""What the roadmap says of itself: both directions of every link, and totals that count each choice once."""

from __future__ import annotations

from roadmap.model import Roadmap, Strength


def titles(hops: object) -> list[str]:
    return [hop.title for hop in hops]  # type: ignore[attr-defined]


def test_what_a_choice_requires_counts_for_each_of_its_topics(small: Roadmap) -> None:
    assert titles(small.needs(small.topic("python"))) == ["Functions"]
    assert titles(small.needs(small.topic("spring"))) == ["Your language"]
    assert titles(small.leads_to(small.topic("functions"))) == ["Your language"]
    assert titles(small.leads_to(small.topic("java"))) == ["Your framework"]


def test_items_know_what_they_open_and_who_refers_to_them(small: Roadmap) -> None:
    assert [item.id for item in small.opens(small.item("fun-1"))] == ["fun-2"]
    assert [item.id for item in small.seen_from("functions")] == ["fun-2"]
    assert [item.id for item in small.seen_from("start-1")] == ["fun-4"]


def test_a_stage_names_its_neighbours_on_the_map(small: Roadmap) -> None:
    frameworks = small.stage("frameworks")
    assert [stage.id for stage in small.stage_needs(frameworks)] == ["languages"]
    assert [stage.id for stage in small.stage_leads_to(small.stage("basics"))] == ["languages"]


def test_the_map_leaves_out_what_follows_anyway(real: Roadmap) -> None:
    for stage in real.numbered:
        direct = {other.id for other in real.stage_needs_directly(stage)}
        reached, todo = set(direct), list(direct)
        while todo:
            found = {other.id for other in real.stage_needs(real.stage(todo.pop()))} - reached
            reached |= found
            todo += found
        assert {other.id for other in real.stage_needs(stage)} <= reached
        assert all(not direct & {far.id for far in real.stage_needs(real.stage(near))} for near in direct)


def test_hours_count_one_topic_for_each_choice(small: Roadmap) -> None:
    total = small.total(small.numbered)
    assert (total.topics, total.items) == (7, 9)
    assert total.core_hours == 10 + 12 + 45 + 50  # one language, and the longer framework
    assert total.hours == total.core_hours + 14


def test_topics_start_early_where_they_say(small: Roadmap) -> None:
    assert [topic.id for topic in small.starts_early_at("functions")] == ["concurrency"]


def test_the_whole_curriculum_is_there(real: Roadmap) -> None:
    stages = (
        "programming-fundamentals web-basics languages databases servers-and-apis version-control frameworks security testing"
    )
    assert [stage.id for stage in real.numbered] == [*stages.split(), "deployment", "learning", "portfolio"]
    codes = "FUN WEB LANG DB API GIT FW SEC TEST OPS GROW WORK"
    assert [stage.code for stage in real.numbered] == codes.split()
    assert real.total(real.numbered).topics == 92
    edges = [edge for nodes in (real.topics, real.choices) for node in nodes for edge in node.requires]
    assert len(edges) == 83
    assert sum(edge.kind is Strength.HELPS for edge in edges) == 10
    assert [(track.id, track.language) for track in real.tracks] == [
        ("python", "python"),
        ("javascript", "nodejs"),
        ("java", "java"),
        ("php", "php"),
        ("ruby", "ruby"),
    ]


def test_items_of_the_first_edition_keep_their_ids(real: Roadmap) -> None:
    """Readers' ticks are stored under these; each is there, or says what it became."""
    counts = {"start": 7, "fun": 40, "web": 34, "lang": 43, "db": 49, "api": 46, "git": 25, "fw": 47}
    counts |= {"sec": 42, "test": 31, "ops": 45, "grow": 37, "work": 36}
    first = {f"{code}-{number}" for code, count in counts.items() for number in range(1, count + 1)}
    assert first <= {item.id for item in real.items} | set(real.retired)
