"""The one Jinja environment: Python prepares values, the files in templates/ print them."""

from __future__ import annotations

from pathlib import Path

import jinja2

TEMPLATES = Path(__file__).parent / "templates"

_environment = jinja2.Environment(
    loader=jinja2.FileSystemLoader(TEMPLATES),
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    # Templates produce Markdown, in which escaping for HTML would be wrong (`a && b` would show as `a &amp;&amp; b`).
    # What they print is safe because the model refuses raw HTML.
    autoescape=False,  # noqa: S701
)


def render(template: str, **values: object) -> str:
    """Print a template. An undefined name raises."""
    return _environment.get_template(template).render(values)
