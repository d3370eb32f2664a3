"""What the joined style sheet keeps and what it drops."""

from __future__ import annotations

import pytest

from roadmap import styles

KNOWN = styles.words(['<p class="rm-item md-typeset">', 'element.className = "opened"'])


@pytest.mark.parametrize(
    ("rule", "kept"),
    [
        ("p{color:red}", "p{color:red}"),
        (".rm-item:hover>b{top:0}", ".rm-item:hover>b{top:0}"),
        (".opened{top:0}", ".opened{top:0}"),
        (".other{top:0}", ""),
        (".rm-item .other{top:0}", ""),
        (".other,.rm-item{top:0}", ".rm-item{top:0}"),
        (".rm-item:is(.other,.more){top:0}", ".rm-item:is(.other,.more){top:0}"),
        (":not(.other){top:0}", ":not(.other){top:0}"),
        ("[dir=rtl] .rm-item{top:0}", ""),
        ("[dir=ltr] .rm-item{top:0}", "[dir=ltr] .rm-item{top:0}"),
        ("@media print{.other{top:0}.rm-item{top:0}}", "@media print{.rm-item{top:0}}"),
        ("@media print{.other{top:0}}", ""),
        ("@supports (top:0){@media print{.other{top:0}}}", ""),
        ("@keyframes turn{0%{top:0}}", "@keyframes turn{0%{top:0}}"),
        ("@page{margin:1cm}", "@page{margin:1cm}"),
        (".rm-item{.other &{top:0}}", ".rm-item{.other &{top:0}}"),
        ("/* why */p{top:0}", "p{top:0}"),
    ],
)
def test_a_rule_stays_if_an_element_could_match_it(rule: str, kept: str) -> None:
    assert styles.join([rule], KNOWN).strip() == kept


def test_a_style_sheet_that_is_not_valid_is_told() -> None:
    with pytest.raises(ValueError, match="must be valid"):
        styles.join(["p{color:red} }"], KNOWN)
