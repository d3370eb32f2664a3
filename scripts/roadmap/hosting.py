"""The HTTP headers that a host should send with this site, said once, and the file that tells them to hosts that read one.

What a page may load is in the policy that the build writes into it (after_build.py). Headers add what a page cannot say of itself, and
say the rest for files that are no pages.
"""

from __future__ import annotations

import re
from pathlib import Path

FILE = "_headers"
"""Read by Netlify (https://docs.netlify.com/manage/routing/headers/) and Cloudflare Pages
(https://developers.cloudflare.com/pages/configuration/headers/), and served by neither."""

EVERYWHERE = {
    # Who may frame a page is the one rule that a page's own policy cannot hold. The others are for documents without one, such as samples.
    "Content-Security-Policy": "base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": ", ".join(
        f"{feature}=()"
        for feature in ("camera", "display-capture", "geolocation", "microphone", "midi", "payment", "serial", "usb")
    ),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
}
"""For every file. Strict-Transport-Security is not here: it binds a whole domain for months, which is for its owner to decide."""

FOR_EVER = "public, max-age=31536000, immutable"
"""For files whose address changes with what is in them."""

REVALIDATED = "public, max-age=0, must-revalidate"
"""For everything else, the service worker and its list included: kept, and asked about each time. Both hosts send it by themselves."""

LASTING = re.compile(r"assets-[0-9a-f]{8}/")
"""The folder of the files whose address holds a hash, as paths of the site start with it."""


def headers(path: str) -> dict[str, str]:
    """The headers of a file of the site, by its path below the root."""
    return EVERYWHERE | {"Cache-Control": FOR_EVER if LASTING.match(path) else REVALIDATED}


def write(site: Path) -> None:
    """Write the file for a finished site that will stand at the root of its host.

    All rules that match an address apply, and a header that two of them set has both values. So what is kept for ever is named, and
    what is not has no rule.
    """
    lines = ["/*", *(f"  {name}: {value}" for name, value in EVERYWHERE.items())]
    for folder in sorted(path for path in site.iterdir() if LASTING.match(f"{path.name}/")):
        lines += ["", f"/{folder.name}/*", f"  Cache-Control: {FOR_EVER}"]
    (site / FILE).write_text("\n".join(lines) + "\n", "utf-8")
