"""What lets readers keep the site: the list of its files, the service worker, and the manifest that installs it as an app.

The list names every file with its size and the start of its hash, so that a copy is either exactly one version or no version.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import minify

from . import hosting, source

LIST = "offline.json"
"""Where a built site has the list of its files."""

WORKER = "worker.js"
"""The service worker. It stands in the root, because it may answer only for addresses below its own."""

MANIFEST = "manifest.webmanifest"

PAGE = "offline/index.html"
"""Shown for what is not kept while there is no network, and where readers keep the site or remove it."""

LEFT_OUT = "checklists/pdf/"
"""A folder that a copy does without."""

UNREAD = re.compile(r"(^|/)index\.md$|\.(gz|csv|atom)$")
"""Files that are for programs."""


def manifest() -> str:
    """The web app manifest: https://www.w3.org/TR/appmanifest/"""
    icons = [
        {"src": "assets/favicon.svg", "sizes": "any", "type": "image/svg+xml"},
        *({"src": f"assets/icon-{size}.png", "sizes": f"{size}x{size}", "type": "image/png"} for size in (192, 512)),
        {"src": "assets/icon-512.png", "sizes": "512x512", "type": "image/png", "purpose": "maskable"},
    ]
    about = {
        "id": "./",
        "name": "Backend Roadmap",
        "short_name": "Roadmap",
        "description": "The road to a first job as a backend developer.",
        "lang": "en-GB",
        "start_url": "./progress/",
        "scope": "./",
        "display": "standalone",
        "background_color": "#fbfaf6",
        "theme_color": "#0b5a66",
        "icons": icons,
    }
    return json.dumps(about, indent=1) + "\n"


def _files(site: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of a copy by its address below the root, in order."""
    for file in sorted(site.rglob("*")):
        path = file.relative_to(site).as_posix()
        if (
            file.is_file()
            and not path.startswith(LEFT_OUT)
            and not UNREAD.search(path)
            and path not in {LIST, WORKER, hosting.FILE}
        ):
            yield path.removesuffix("index.html") if file.name == "index.html" else path, file.read_bytes()


def seal(site: Path) -> None:
    """Write the list and the worker for a site as it stands; again whenever files of it have changed."""
    (site / MANIFEST).write_text(manifest(), "utf-8")
    files: list[tuple[str, int, str]] = []
    size = 0
    for path, content in _files(site):
        files.append((path, len(content), hashlib.sha256(content).hexdigest()[:16]))
        size += len(content)
    version = hashlib.sha256(json.dumps(files).encode()).hexdigest()[:8]
    about = {"version": version, "size": size, "files": files}
    (site / LIST).write_text(json.dumps(about, separators=(",", ":")) + "\n", "utf-8")
    page = (site / PAGE).read_text("utf-8")
    shell = ["offline/", *(path for path, *_ in files if path.startswith("assets-") and path.rpartition("/")[2] in page)]
    told = json.dumps({"version": version, "shell": shell})
    script = (source.ROOT / "overrides" / WORKER).read_text("utf-8")
    (site / WORKER).write_text(f"self.site={told};\n{minify.string('application/javascript', script)}", "utf-8")
