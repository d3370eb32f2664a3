"""Makes one style sheet of several, without the rules that no page of the site can need.

The theme's style sheet serves every feature it has; most of its rules name classes that none of our pages and scripts ever mention.
The idea is PurgeCSS's (https://purgecss.com): a class that occurs nowhere as a word cannot be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

import tinycss2
from tinycss2.ast import AtRule, IdentToken, LiteralToken, Node, ParseError, QualifiedRule, SquareBracketsBlock

WORD = re.compile(r"[\w-]+")
GROUPS = frozenset({"media", "supports"})
"""The at-rules that hold rules of the same kind as stand outside them."""


def words(texts: Iterable[str]) -> frozenset[str]:
    """Everything in pages and scripts that could be the name of a class."""
    return frozenset().union(*(WORD.findall(text) for text in texts))


def join(sheets: Iterable[str], known: AbstractSet[str]) -> str:
    """One style sheet with the rules of all, in order, that elements with only these classes can match."""
    rules = tinycss2.parse_stylesheet("\n".join(sheets), skip_comments=True, skip_whitespace=True)
    return "\n".join(_kept(rules, known)) + "\n"


def _kept(rules: Iterable[Node], known: AbstractSet[str]) -> Iterator[str]:
    for rule in rules:
        if isinstance(rule, ParseError):
            raise ValueError(f"a style sheet must be valid: {rule.message}")  # noqa: TRY004
        if isinstance(rule, QualifiedRule):
            selectors = [tinycss2.serialize(s).strip() for s in _selectors(rule.prelude) if _can_match(s, known)]
            if selectors:
                yield f"{','.join(selectors)}{{{tinycss2.serialize(rule.content).strip()}}}"
        elif isinstance(rule, AtRule) and rule.lower_at_keyword in GROUPS and rule.content is not None:
            inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
            if kept := "".join(_kept(inner, known)):
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{kept}}}"
        else:
            yield tinycss2.serialize([rule])


def _selectors(prelude: Iterable[Node]) -> Iterator[list[Node]]:
    """The selectors of a list. What stands in brackets is one node, so that a comma in it separates nothing."""
    selector: list[Node] = []
    for node in prelude:
        if node == ",":
            yield selector
            selector = []
        else:
            selector.append(node)
    yield selector


def _can_match(selector: list[Node], known: AbstractSet[str]) -> bool:
    """False if the selector needs a class that is not known, or a direction of writing that no page has."""
    for before, node in zip([None, *selector], selector, strict=False):
        if isinstance(node, IdentToken) and isinstance(before, LiteralToken) and before == "." and node.value not in known:
            return False
        if isinstance(node, SquareBracketsBlock) and tinycss2.serialize(node.content) == "dir=rtl":
            return False
    return True
