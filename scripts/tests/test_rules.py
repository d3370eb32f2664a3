"""The rules of the data file: each one broken in the small roadmap, with the fault that must be told."""

from __future__ import annotations

import pytest

from roadmap import rules

from .conftest import SMALL, document, faults, line, replace

BROKEN = [
    (rules.ids_are_unique, "id: concurrency", "id: values", "`values` must be used once (first on line {id: values})"),
    (rules.ids_are_unique, "id: fun-5", "id: fun-4", "`fun-4` must be used once (first on line {id: fun-4})"),
    (rules.ids_are_unique, "id: fun-5", "id: fun-3", "`fun-3` is retired and must never be used again"),
    (rules.ids_are_unique, "id: concurrency", "id: languages", "`languages` must be used once"),
    (rules.ids_are_unique, "code: FW", "code: LANG", "`LANG` must be used once"),
    (rules.ids_are_unique, "- id: java\n    title: Java\n", "- id: python\n    title: Java\n", "`python` must be used once"),
    (rules.item_ids_start_with_the_stage_code, "id: lang-3", "id: fun-6", "`fun-6` must start with `lang-`"),
    (rules.item_ids_start_with_the_stage_code, "  fun-3:", "  old-3:", "`old-3` must start with the code of a stage"),
    (rules.requirements_exist, "topic: values", "topic: value", "`value` must be the id of a topic or a choice"),
    (rules.requirements_exist, "topic: values", "topic: functions", "`functions` must not require itself"),
    (rules.requirements_exist, "at: functions", "at: function", "`function` must be the id of a topic or a stage"),
    (rules.item_references_exist, "needs: [fun-1]", "needs: [fun-9]", "`fun-9` must be the id of another item"),
    (rules.item_references_exist, "needs: [fun-1]", "needs: [fun-2]", "`fun-2` must be the id of another item"),
    (rules.item_references_exist, "see: [functions]", "see: [fun-3]", "`fun-3` must be the id of a topic or an item"),
    (rules.item_references_exist, "see: [functions]", "see: [values]", "`values` must not be the item itself or its own topic"),
    (rules.item_references_exist, "track: python", "track: go", "`go` must be the id of a track"),
    (rules.track_references_exist, "language: java", "language: jav", "`jav` must be the id of a topic"),
    (rules.track_references_exist, "frameworks: [spring]", "frameworks: [sprung]", "`sprung` must be the id of a topic"),
    (
        rules.projects_carry_from_earlier_stages,
        "stage: basics",
        "stage: frameworks",
        "`frameworks` must be the id of a stage before `languages`",
    ),
    (
        rules.projects_carry_from_earlier_stages,
        "stage: basics",
        "stage: start",
        "`start` must be the id of a stage before `languages`",
    ),
    (rules.retired_items_have_a_future, "[fun-4, fun-5]", "[fun-4, fun-6]", "`fun-6` must be the id of an item that exists"),
    (rules.lists_name_a_thing_once, "[Python, JSON]", "[Python, Python]", "`Python` must stand once in its list"),
    (rules.lists_name_a_thing_once, "[fun-4, fun-5]", "[fun-4, fun-4]", "`fun-4` must stand once in its list"),
    (
        rules.see_links_are_written_once,
        "see: [start-1,",
        "see: [fun-2,",
        "`fun-2` must not stand here, because it stands under `needs`",
    ),
    (rules.see_links_are_written_once, "see: [functions]", "see: [fun-4]", "`fun-4` links here under `needs`"),
    (
        rules.prerequisites_have_no_cycle,
        "needs: [fun-1]",
        "needs: [fun-4]",
        "`needs` must not go round in a circle: fun-2 → fun-4 → fun-2",
    ),
    (
        rules.prerequisites_have_no_cycle,
        "        hours: 10\n",
        "        hours: 10\n        requires:\n          - topic: functions\n            because: It is round.\n            kind: helps\n",
        "`requires` must not go round in a circle: functions → values → functions",
    ),
    (
        rules.prerequisites_have_no_cycle,
        "        hours: 10\n",
        "        hours: 10\n        requires:\n          - topic: your-framework\n            because: It is round.\n            kind: helps\n",
        "your-language → functions → values → your-framework → your-language",
    ),
    (rules.prerequisites_have_no_cycle, "[fun-4, fun-5], date", "[fun-3], date", "`fun-3` must be the id of an item that exists"),
    (
        rules.needed_topics_come_first,
        "        hours: 10\n",
        "        hours: 10\n        requires:\n          - topic: concurrency\n            because: It comes later.\n",
        "`concurrency` must come before `values`, or have `kind: helps`",
    ),
    (
        rules.core_items_can_be_proved,
        "            prove: Three tests, one of which uses the default.\n",
        "",
        "`fun-4` must have `prove`, because its topic is core",
    ),
    (
        rules.sources_are_good,
        "https://www.rfc-editor.org/rfc/rfc9112",
        "https://docs.python.org/3/library/concurrency.html",
        "must stand once in its topic",
    ),
    (rules.sources_are_good, "kind: guide", "kind: article", "`spring` must have a primary source: docs, guide, spec"),
    (
        rules.sources_are_good,
        "one at a time\n            cost: free",
        "one at a time\n            cost: paid",
        "must have a source that is free",
    ),
    (
        rules.tracks_are_whole,
        "frameworks: [spring]",
        "frameworks: [django]",
        "`django` must belong to one track (it is in `python` already)",
    ),
    (
        rules.technologies_have_one_spelling,
        "technologies: [Spring]",
        "technologies: [PYTHON]",
        "`PYTHON` must be spelled `Python`",
    ),
    (rules.stages_are_whole, "- id: start", "- id: opening", "`start` must be the first stage, and no other"),
    (
        rules.stages_are_whole,
        "    done_when: You build a service from memory.\n",
        "",
        "the stage `languages` must have `done_when`",
    ),
    (
        rules.stages_are_whole,
        "    topics:\n      - id: what",
        "    done_when: It is read.\n    topics:\n      - id: what",
        "`start` must not have `done_when`",
    ),
    (rules.gaps_are_filled, "why: Its first steps", "why: ‹Its first steps", "`why` must be written"),
    (rules.gaps_are_filled, "https://dev.java/learn/", "https://example.com/", "`url` must be written"),
]


@pytest.mark.parametrize(("rule", "old", "new", "message"), BROKEN)
def test_a_broken_rule_is_told_with_its_line(rule: rules.Rule, old: str, new: str, message: str) -> None:
    text = replace(old, new)
    if "{" in message:
        part = message[message.index("{") + 1 : message.index("}")]
        message = message.replace(f"{{{part}}}", str(line(text, part)))
    changed = next(number for number, (a, b) in enumerate(zip(SMALL.splitlines(), text.splitlines(), strict=False), 1) if a != b)
    told = [fault for fault in faults(text) if message in fault]
    assert told, faults(text)
    # A circle is told at the edge that closes it, wherever that is.
    assert rule is rules.prerequisites_have_no_cycle or any(abs(int(fault.split(":")[1]) - changed) <= 20 for fault in told), told


def test_every_rule_has_a_case_and_a_sentence() -> None:
    assert {rule for rule, *_ in BROKEN} == set(rules.RULES)
    assert all((rule.__doc__ or "").endswith(".") for rule in rules.RULES)


def test_rules_do_not_stumble_over_a_wrong_shape() -> None:
    for value in ("null", "[]", "{}", "5", "text", "[null, 5, [x], {id: {}}]"):
        for key in ("tracks", "choices", "stages", "retired"):
            text = f"{key}: {value}\n"
            assert document(text).data == document(text).data  # it can be read …
            assert faults(text)  # … and is refused
