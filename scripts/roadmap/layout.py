"""Lays the stages out as a map: where each stands and how the lines between them run. Positions are computed, never stored.

The method is the layered drawing of Sugiyama, Tagawa and Toda (1981), small enough here to try every order: layers by the
longest path, long edges routed along a lane of their own, and of all lane orders the one with the fewest lanes and crossings.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, islice, permutations
from typing import NamedTuple

MOST_ORDERS = 5_040
"""How many orders of lanes are tried: all of them for up to seven lanes."""


class Point(NamedTuple):
    layer: int
    lane: int


class Segment(NamedTuple):
    """A piece of a line, from one layer to the next."""

    start: Point
    end: Point


class Layout(NamedTuple):
    layers: int
    lanes: int
    places: dict[str, Point]
    segments: tuple[Segment, ...]

    @property
    def crossings(self) -> int:
        """How many pairs of lines cross."""
        return sum(
            one.start.layer == other.start.layer and (one.start.lane - other.start.lane) * (one.end.lane - other.end.lane) < 0
            for one, other in combinations(self.segments, 2)
        )


class _Run(NamedTuple):
    """The layers in which a node, or the bundle of its long edges, needs a lane."""

    id: str
    first: int
    last: int


def layout(needs: Mapping[str, Sequence[str]]) -> Layout:
    """Lay out a graph given as what each node needs, in an order in which needs come first."""
    layers: dict[str, int] = {}
    for id, before in needs.items():
        layers[id] = 1 + max((layers[other] for other in before), default=-1)
    spine = _spine(needs, layers)
    runs = _runs(needs, layers, spine)
    tried = (_draw(needs, layers, spine, _lanes(order)) for order in islice(permutations(runs), MOST_ORDERS))
    return min(tried, key=lambda drawn: (drawn.lanes, drawn.crossings))


def _spine(needs: Mapping[str, Sequence[str]], layers: Mapping[str, int]) -> set[str]:
    """A longest path to the last of the deepest nodes; it runs straight, on the first lane."""
    here = max(layers, key=layers.__getitem__)
    spine = {here}
    while needs[here]:
        here = max(needs[here], key=layers.__getitem__)
        spine.add(here)
    return spine


def _runs(needs: Mapping[str, Sequence[str]], layers: Mapping[str, int], spine: set[str]) -> list[_Run]:
    reach = dict(layers)
    for id, before in needs.items():
        for other in before:
            reach[other] = max(reach[other], layers[id] - 1)
    starts = {id: layers[id] + (id in spine) for id in needs}
    return [_Run(id, starts[id], reach[id]) for id in needs if starts[id] <= reach[id]]


def _lanes(order: Iterable[_Run]) -> dict[str, int]:
    """Give each run the lowest lane that is free in all its layers."""
    taken: set[tuple[int, int]] = set()
    lanes: dict[str, int] = {}
    for run in order:
        span = range(run.first, run.last + 1)
        lane = 1
        while any((layer, lane) in taken for layer in span):
            lane += 1
        taken |= {(layer, lane) for layer in span}
        lanes[run.id] = lane
    return lanes


def _draw(needs: Mapping[str, Sequence[str]], layers: Mapping[str, int], spine: set[str], lanes: Mapping[str, int]) -> Layout:
    places = {id: Point(layers[id], 0 if id in spine else lanes[id]) for id in needs}
    segments: dict[Segment, None] = {}
    for id, before in needs.items():
        for other in before:
            start = places[other]
            for layer in range(start.layer + 1, places[id].layer):
                segments[Segment(start, Point(layer, lanes[other]))] = None
                start = Point(layer, lanes[other])
            segments[Segment(start, places[id])] = None
    return Layout(max(layers.values()) + 1, max(lanes.values(), default=0) + 1, places, tuple(segments))
