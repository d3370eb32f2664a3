"""The site as a zip that opens from disk: `python3 scripts/dev.py build --archive`.

Browsers refuse to such pages what needs a host: modules, fetch(), workers, addresses that end in a folder. So links name files, the
modules of a page become one ordinary script, and files that scripts fetch come as scripts too (disk.js).
"""

from __future__ import annotations

import json
import os
import posixpath
import re
import shutil
import subprocess
import time
import zipfile
from functools import cache
from pathlib import Path

from . import hosting, offline, source
from .samples import FOLDER

NAME = "backend-roadmap"
"""The zip, and the folder in it."""

NEEDS_A_HOST = {"404.html", "sitemap.xml", hosting.FILE, offline.LIST, offline.MANIFEST, offline.WORKER}
"""Files that mean nothing on a disk."""

UNUSED = re.compile(r"^checklists/pdf/|\.gz$")
"""The PDFs would be most of the archive; what is compressed for hosts stands beside."""

FETCHED = re.compile(r"\.json$|^(checklists|start)/.*\.html$")
"""What scripts fetch: any data, and pages whose items they read."""

LINK = re.compile(r'(<(?:a|link)\b[^>]*? href=")([^"]*)(?=")')
MODULE = re.compile(r'[ \t]*<script type="module" src="([^"]*)"></script>\n?')
NOT_FOR_DISK = re.compile(r'[ \t]*<(?:link rel="(?:modulepreload|manifest)"|meta name="rm-worker")[^>]*>\n?')

ESBUILD = source.ROOT / "scripts/node_modules/.bin"


def write(site: Path, file: Path) -> None:
    """Write the archive of a finished site: the same bytes for the same site and SOURCE_DATE_EPOCH."""
    files = _files(site)
    moment = time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH") or 315_532_800))[:6]  # else the first that a zip can name
    with zipfile.ZipFile(file, "w") as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(f"{NAME}/{path}", moment)
            entry.create_system = 3  # Unix, wherever it is made
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[path], zipfile.ZIP_DEFLATED, 9)


def _files(site: Path) -> dict[str, bytes]:
    """Everything in the archive by its path."""
    paths = [file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()]
    files = {path: (site / path).read_bytes() for path in paths if path not in NEEDS_A_HOST and not UNUSED.search(path)}
    bundles: dict[str, bytes] = {}
    disk = Path(__file__).with_name("disk.js").read_bytes()

    @cache
    def bundled(modules: tuple[str, ...]) -> str:
        """The path of the script that does what these modules do, in their folder and in their place."""
        (folder,) = {posixpath.dirname(module) for module in modules}  # in two, import.meta.url would be wrong for some of them
        name = "-".join(posixpath.basename(module).removesuffix(".js") for module in modules)
        bundles[f"{folder}/{name}.js"] = _bundle(site, modules)
        bundles[f"{folder}/disk.js"] = disk
        return f"{folder}/{name}.js"

    for path in [path for path in files if path.endswith(".html") and posixpath.basename(posixpath.dirname(path)) != FOLDER]:
        folder = posixpath.dirname(path)
        text = _with_whole_links(site, folder, NOT_FOR_DISK.sub("", files[path].decode()))
        if modules := tuple(posixpath.normpath(posixpath.join(folder, src)) for src in MODULE.findall(text)):
            script = posixpath.relpath(bundled(modules), folder or ".")
            tags = [f'<script defer src="{src}"></script>\n' for src in (f"{posixpath.dirname(script)}/disk.js", script)]
            first, *_ = MODULE.finditer(text)
            text = text[: first.start()] + "".join(tags) + MODULE.sub("", text[first.end() :])
        files[path] = text.encode()
    folders = {posixpath.dirname(path) for path in bundles}
    files = {path: files[path] for path in files if not (path.endswith(".js") and posixpath.dirname(path) in folders)}
    for path in [path for path in files if FETCHED.search(path)]:
        bundles[f"{path}.js"] = f"roadmapFile({json.dumps(path)},{json.dumps(files[path].decode())});\n".encode()
    return files | bundles


def _with_whole_links(site: Path, folder: str, page: str) -> str:
    """A page of this folder whose links to other pages name the file."""

    def whole(link: re.Match[str]) -> str:
        address, rest = re.fullmatch(r"([^?#]*)(.*)", link[2], re.DOTALL).groups()  # type: ignore[union-attr]
        if address and ":" not in address and (site / folder / address / "index.html").is_file():
            address = f"{address.rstrip('/')}/index.html"
        return f"{link[1]}{address}{rest}"

    return LINK.sub(whole, page)


def _bundle(site: Path, modules: tuple[str, ...]) -> bytes:
    """One script in place of modules and what they import, now or later; it keeps its own address for what they load."""
    program = shutil.which("esbuild", path=str(ESBUILD))
    if not program:
        raise FileNotFoundError("esbuild is missing: python3 scripts/dev.py build --archive installs it")
    options = [
        "--bundle",
        "--format=esm",  # only it may wait at the top level; without exports it is what an async function may hold
        "--minify",
        "--define:import.meta.url=here",
        '--banner:js=(async(here)=>{"use strict";',
        "--footer:js=})(document.currentScript.src);",
        "--log-level=error",
    ]
    imports = "".join(f'import "./{module}";\n' for module in modules)
    return subprocess.run([program, *options], cwd=site, input=imports.encode(), capture_output=True, check=True).stdout  # noqa: S603
