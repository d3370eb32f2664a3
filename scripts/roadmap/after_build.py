"""What happens to a built site before it is published. MkDocs calls it through its hook, `dev.py` after Zensical, which has none."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from pathlib import Path

from . import versions

HEAD = '<meta charset="utf-8">'
"""The first line of every page's head; the policy follows it, before anything that it governs."""

INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
"""The scripts that run and stand in the page itself; those with attributes are files or data."""


def finish(site: Path) -> None:
    """Put a Content Security Policy into every page, and beside them what has changed from version to version, as data."""
    changes = [change.as_data() for change in versions.changes()]
    current = {"version": changes[0]["version"], "date": changes[0]["date"], "versions": changes}
    (site / "changes.json").write_text(json.dumps(current, indent=1) + "\n", "utf-8")
    for file in site.rglob("*.html"):
        page = file.read_text("utf-8")
        file.write_text(page.replace(HEAD, f"{HEAD}\n      {policy(page)}", 1), "utf-8")


def policy(page: str) -> str:
    """Everything from this site only, and of inline scripts exactly those that the page was built with.

    See https://www.w3.org/TR/CSP3/#strict-csp; a host that sends headers can add `frame-ancestors`, which a page cannot.
    """
    hashes = dict.fromkeys(base64.b64encode(hashlib.sha256(s.encode()).digest()).decode() for s in INLINE_SCRIPT.findall(page))
    scripts = "".join(f" 'sha256-{value}'" for value in hashes)
    rules = (
        "default-src 'self'",
        f"script-src 'self'{scripts}",
        "style-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    )
    return f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(rules)}">'
