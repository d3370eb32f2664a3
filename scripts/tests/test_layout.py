"""The map: every stage in its place, every line where it belongs, nothing on top of anything else."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from roadmap import source
from roadmap.layout import Layout, Point, layout
from roadmap.model import Roadmap
from roadmap.views import Views

from .conftest import document, replace


@st.composite
def graphs(draw: st.DrawFn) -> dict[str, list[str]]:
    """Small graphs in an order in which needs come first."""
    ids = [str(number) for number in range(draw(st.integers(1, 9)))]
    return {id: draw(st.lists(st.sampled_from(ids[:at]), max_size=3, unique=True)) if at else [] for at, id in enumerate(ids)}


def routes(drawn: Layout, start: Point, end: Point) -> bool:
    """True if lines lead from one place to the other without passing through a third."""
    stops = set(drawn.places.values()) - {start, end}
    reached = {start}
    for _ in range(drawn.layers):
        reached |= {segment.end for segment in drawn.segments if segment.start in reached} - stops
    return end in reached


@settings(max_examples=60, deadline=None, derandomize=True)
@given(graph=graphs())
def test_every_node_has_a_place_of_its_own_after_what_it_needs(graph: dict[str, list[str]]) -> None:
    drawn = layout(graph)
    assert len(set(drawn.places.values())) == len(graph)
    for id, before in graph.items():
        for other in before:
            assert drawn.places[other].layer < drawn.places[id].layer
            assert routes(drawn, drawn.places[other], drawn.places[id])
    assert all(segment.end.layer == segment.start.layer + 1 for segment in drawn.segments)


def test_a_chain_is_one_straight_line() -> None:
    drawn = layout({"a": [], "b": ["a"], "c": ["b"]})
    assert [drawn.places[id] for id in "abc"] == [Point(0, 0), Point(1, 0), Point(2, 0)]
    assert (drawn.lanes, drawn.crossings) == (1, 0)


def test_a_long_edge_goes_round_what_stands_between() -> None:
    drawn = layout({"a": [], "b": ["a"], "c": ["b", "a"]})
    assert Point(1, 1) in {segment.end for segment in drawn.segments}


def test_the_opening_pages_can_be_needed_but_are_not_on_the_map() -> None:
    requires = "        requires:\n          - topic: what-is-a-back-end\n            because: It says what for.\n"
    roadmap = source.examine(document(replace("        hours: 10\n", f"        hours: 10\n{requires}"))).valid
    assert [stop.id for stop in Views(roadmap, "index.md").map().stops] == ["basics", "languages", "frameworks"]


def test_a_stage_shows_the_whole_map_of_today(real: Roadmap) -> None:
    views = Views(real, "stages/databases/index.md")
    for stage in real.numbered:
        assert [stop.id for stop in views.map(around=stage).stops] == [other.id for other in real.numbered]


def test_the_real_map_is_readable(real: Roadmap) -> None:
    drawn = layout({stage.id: [other.id for other in real.stage_needs_directly(stage)] for stage in real.numbered})
    assert drawn.places["programming-fundamentals"] == Point(0, 0)
    assert drawn.crossings <= 3
    assert (drawn.layers <= 12, drawn.lanes <= 4) == (True, True), "the style sheet has places for these"
