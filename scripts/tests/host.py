"""A host for the built site and a browser to look at it with, for tests and benchmarks."""

from __future__ import annotations

import contextlib
import functools
import gzip
import http.server
import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from roadmap import servers, source


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files as a host would: compressed for those who ask, and the 404 page for what is not there."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path.partition("?")[0]))
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        body = (path if found else Path(self.directory) / "404.html").read_bytes()
        packed = "gzip" in self.headers.get("Accept-Encoding", "")
        body = gzip.compress(body) if packed else body
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.guess_type(str(path)) if found else "text/html")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Server(http.server.ThreadingHTTPServer):
    """Ends the connections that browsers keep open when it stops; otherwise it would go on answering on them."""

    daemon_threads = True

    def __init__(self, site: Path, port: int) -> None:
        self.open: list[socket.socket] = []
        super().__init__(("127.0.0.1", port), functools.partial(Handler, directory=str(site)))

    def process_request(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        assert isinstance(request, socket.socket)
        self.open.append(request)
        super().process_request(request, client_address)

    def server_close(self) -> None:
        super().server_close()
        for connection in self.open:
            with contextlib.suppress(OSError):  # already closed
                connection.shutdown(socket.SHUT_RDWR)


@contextmanager
def hosted(site: Path, port: int = 0) -> Iterator[str]:
    """The address of a built site on a free port of this machine, or on a port that was free and is again."""
    server = Server(site, port)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


NGINX = """\
daemon off;
pid {folder}/nginx.pid;
error_log stderr warn;
events {{}}
http {{
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  log_format sent "$bytes_sent $uri";
  access_log {folder}/sent.log sent;
  include {folder}/site.conf;
}}
"""
"""Around our settings, so that nothing of the machine's own takes part."""


class Served(NamedTuple):
    """A site on a server."""

    address: str
    log: Path
    """A line for each answer: how many bytes it took on the wire, and what was asked for."""


@contextmanager
def nginx(site: Path) -> Iterator[Served]:
    """A built site on the real nginx with our settings, without root."""
    port = servers.free_port()
    with servers.server_folder() as folder:
        shutil.copytree(site, folder / "site")
        settings = (source.ROOT / "scripts/hosting/nginx.conf").read_text("utf-8")
        for old, new in (("listen 8080;", f"listen 127.0.0.1:{port};"), ("root /usr/share/nginx/html;", f"root {folder}/site;")):
            assert settings.count(old) == 1
            settings = settings.replace(old, new)
        (folder / "site.conf").write_text(settings, "utf-8")
        (folder / "nginx.conf").write_text(NGINX.format(folder=folder), "utf-8")
        servers.hand_over(folder)
        command = [servers.program("nginx", "nginx-light"), "-p", str(folder), "-c", f"{folder}/nginx.conf", "-e", "stderr"]
        with servers.serving(command, folder, lambda: servers.answers(port)):
            yield Served(f"http://127.0.0.1:{port}", folder / "sent.log")
            assert "[warn]" not in (folder / "nginx.log").read_text("utf-8")


def barriers(page: Page) -> str:
    """What axe finds on a page as it stands, in words."""
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": tags}})
    return str(results.generate_report()) if results.violations_count else ""
