"""What a sample is: a program beside the pages, in a folder `samples/`, with the output it printed. Nothing is run here; see runners.py.

The name decides how a sample is run: `lost-update.sessions.pg.sql` has the stem `lost-update` and the kind `.sessions.pg.sql`, and its
output is `lost-update.out`. Files of one stem in several languages share one output, because they do the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import yaml

from .problem import Problem
from .source import until_changed

FOLDER = "samples"
RAN_WITH = "ran-with.yml"


class Kind(NamedTuple):
    """How samples of one suffix are shown."""

    suffix: str
    name: str
    """What readers call it; the title of its tab."""
    language: str
    """The highlighter's name for it."""
    tool: str
    """What it is run or checked with: a key of runners.TOOLS, and of the file of versions."""
    transcript: str = ""
    """If the output repeats what was typed, only that is shown; this is the highlighter's name for it."""
    linted: bool = False
    """It is checked rather than run: without an output, nothing may be found; with one, that is what is found."""
    track: bool = False
    """One of the languages that tabs are made of."""


KINDS = tuple(
    sorted(
        (
            Kind(".py", "Python", "python", "Python", track=True),
            Kind(".js", "JavaScript", "javascript", "Node.js", track=True),
            Kind(".mjs", "JavaScript", "javascript", "Node.js", track=True),
            Kind(".java", "Java", "java", "Java", track=True),
            Kind(".php", "PHP", "php", "PHP", track=True),
            Kind(".rb", "Ruby", "ruby", "Ruby", track=True),
            Kind(".go", "Go", "go", "Go", track=True),
            Kind(".rs", "Rust", "rust", "Rust", track=True),
            Kind(".sh", "Shell", "bash", "Bash"),
            Kind(".console.sh", "Terminal", "bash", "Bash", transcript="console"),
            Kind(".git.sh", "Git", "bash", "Git", transcript="console"),
            Kind(".pg.sql", "PostgreSQL", "sql", "PostgreSQL"),
            Kind(".mysql.sql", "MariaDB", "sql", "MariaDB"),
            Kind(".sessions.pg.sql", "PostgreSQL, several sessions", "sql", "PostgreSQL", transcript="psql"),
            Kind(".sessions.mysql.sql", "MariaDB, several sessions", "sql", "MariaDB", transcript="text"),
            Kind(".redis", "Redis", "text", "Redis", transcript="text"),
            Kind(".http", "HTTP", "http", "", transcript="http"),
            Kind(".browser.js", "Browser console", "javascript", "Chromium", transcript="javascript"),
            Kind(".page.js", "JavaScript in a page", "javascript", "Node.js", linted=True),
            Kind(".nginx.conf", "nginx", "nginx", "nginx"),
            Kind(".apache.conf", "Apache", "apache", "Apache HTTP Server"),
            Kind(".openapi.yaml", "OpenAPI", "yaml", "openapi-spec-validator", linted=True),
            Kind(".Dockerfile", "Dockerfile", "docker", "hadolint", linted=True),
            Kind(".workflow.yml", "GitHub Actions", "yaml", "actionlint", linted=True),
            Kind(".html", "HTML", "html", "Nu HTML Checker", linted=True),
            Kind(".css", "CSS", "css", "Nu HTML Checker", linted=True),
        ),
        key=lambda kind: -len(kind.suffix),  # the longest first: `.sessions.pg.sql` before `.pg.sql`
    )
)


class Library(NamedTuple):
    """A library or framework that readers have to get before a sample runs, so that its version is told beside the language's."""

    name: str
    """As runners knows its version, and as the file of versions names it."""
    suffix: str
    """The ending of the files that may use it."""
    used: str
    """A pattern of a line that uses it."""

    def is_used_in(self, file: Path) -> bool:
        return file.suffix == self.suffix and bool(re.search(rf"^\s*{self.used}", file.read_text("utf-8"), re.MULTILINE))


LIBRARIES = (
    *(
        Library(name, ".py", rf"(?:from|import) {module}\b")
        for name, module in {
            "Django": "django",
            "djangorestframework": "rest_framework",
            "Flask": "flask",
            "FastAPI": "fastapi",
            "SQLAlchemy": "sqlalchemy",
            "Alembic": "alembic",
            "mongomock": "mongomock",
            "argon2-cffi": "argon2",
            "cryptography": "cryptography",
            "PyJWT": "jwt",
            "webauthn": "webauthn",
            "opentelemetry-sdk": "opentelemetry",
            "Hypothesis": "hypothesis",
            "Playwright": "playwright",
        }.items()
    ),
    Library("Express", ".mjs", r"import .* from \"express\""),
    Library("Fastify", ".mjs", r"import .* from \"fastify\""),
    Library("node-argon2", ".mjs", r"import .* from \"argon2\""),
    Library("Bouncy Castle", ".java", r"import org\.bouncycastle\b"),
    Library("Spring Framework", ".java", r"import org\.springframework\b"),
    Library("JUnit", ".java", r"import (?:static )?org\.junit\b"),
    Library("PHPUnit", ".php", r"use PHPUnit\\"),
    Library("Rails", ".rb", r"require \"(?:rails|active_\w+)\""),
    Library("Laravel", ".php", r"use Illuminate\\"),
    Library("Symfony", ".php", r"use Symfony\\(?:Bundle|Component\\(?:Console|Security))\\"),
)
CODE = frozenset(library.suffix for library in LIBRARIES)
DATABASES = {"postgresql": "PostgreSQL", "mysql": "MariaDB", "redis": "Redis"}

SETTING = re.compile(
    r"^\s*(?:#|--|//|<!--|/\*)\s*(needs|server|fields|application|page|database|graph|insecure|fails)(?::\s*(.*?))?\s*(?:-->|\*/)?\s*$"
)
OPENING = re.compile(r"^(?:#!|<\?php|<!doctype)", re.IGNORECASE)
"""A first line that has to come before any comment."""


@dataclass(frozen=True)
class Sample:
    """One file of a known kind in a folder of samples."""

    file: Path
    kind: Kind
    only: str = ""
    """The one server that it talks to now, if it names several."""

    @property
    def name(self) -> str:
        return self.file.name

    @property
    def stem(self) -> str:
        return self.name.removesuffix(self.kind.suffix)

    @property
    def output(self) -> Path:
        return self.file.with_name(f"{self.stem}.out")

    @property
    def drawing(self) -> Path | None:
        """The diagram of the commits that it leaves, if it says which repository's."""
        return self.file.parents[1] / "diagrams" / f"{self.stem}.d2" if "graph" in self.settings else None

    @cached_property
    def _lines(self) -> list[str]:
        return self.file.read_text("utf-8").splitlines()

    @cached_property
    def settings(self) -> dict[str, str]:
        """What the first lines say about how to run it, such as `# needs: toolshed.sql`."""
        return {key: value or "" for _, key, value in self._head()}

    @cached_property
    def shown_lines(self) -> str:
        """The lines that readers see, as snippets write ranges: settings are noise to them, and so is a gap after them."""
        head = [number for number, *_ in self._head()]
        if not head:
            return ""
        last = head[-1]
        while last < len(self._lines) and not self._lines[last].strip():
            last += 1
        return f":1:{head[0] - 1},{last + 1}:" if head[0] > 1 else f":{last + 1}:"

    @property
    def body(self) -> str:
        """The text without its settings."""
        head = {number for number, *_ in self._head()}
        return "\n".join(line for number, line in enumerate(self._lines, 1) if number not in head)

    def _head(self) -> Iterator[tuple[int, str, str | None]]:
        for number, line in enumerate(self._lines, 1):
            if found := SETTING.match(line):
                yield number, found[1], found[2]
            elif not (number == 1 and OPENING.match(line)):
                return

    @property
    def servers(self) -> tuple[str, ...]:
        """The names of what answers it. Several do the same: each is asked the same, and all must answer the same."""
        return (self.only,) if self.only else _names(self.settings.get("server", ""))

    @property
    def fields(self) -> tuple[str, ...]:
        """The header fields of an answer that its readers see, in lower case; none named means all."""
        return _names(self.settings.get("fields", "").lower())

    @cached_property
    def _behind(self) -> tuple[Path, ...]:
        """Its servers, and its page if that is a file; a path of a server begins with a slash."""
        page = self.settings.get("page", "")
        names = (*self.servers, *_names(self.settings.get("application", "")), *(() if page.startswith("/") else _names(page)))
        return tuple(self.file.parent / name for name in names)

    @cached_property
    def parts(self) -> tuple[Sample, ...]:
        """Itself, and the programs, settings of servers and page that it names."""
        return (self, *(part for file in self._behind if file.is_file() and (part := of(file))))

    @property
    def needs(self) -> tuple[Path, ...]:
        """The files that have to be there before it runs, for itself and for its servers."""
        named = ((part, name) for part in self.parts for name in _names(part.settings.get("needs", "")))
        return tuple(dict.fromkeys(part.file.parent / name for part, name in named))

    @property
    def companions(self) -> tuple[Path, ...]:
        """All other files it makes use of."""
        return (*self.needs, *self._behind)

    @property
    def asked(self) -> bool:
        """It is a server of the requests of the same stem, which are run in its place: their transcript is the output."""
        requests = of(self.file.with_name(f"{self.stem}.http"))
        return requests is not None and requests.file.is_file() and self.name in requests.servers

    @property
    def has_output(self) -> bool:
        """Whether the output beside it is what it printed itself."""
        return self.output.is_file() and not self.asked

    @property
    def fails(self) -> bool:
        """It must fail, and its output is the failure."""
        return "fails" in self.settings

    @property
    def secure(self) -> str:
        """The name of the sample that does it right, if this one shows what must not be done."""
        return self.settings.get("insecure", "")

    @property
    def database(self) -> str:
        """The tool that holds its data, if any."""
        if self.kind.tool in DATABASES.values():
            return self.kind.tool
        return next((DATABASES.get(part.settings["database"], "") for part in self.parts if "database" in part.settings), "")

    @property
    def tools(self) -> tuple[str, ...]:
        """Everything it runs with, in the order that a reader would name it."""
        tools = [*(part.kind.tool for part in self.parts if part is self or not part.kind.linted), self.database]
        return tuple(dict.fromkeys(tool for tool in (*tools, *self._libraries) if tool))

    @cached_property
    def _libraries(self) -> tuple[str, ...]:
        """The libraries that it, its servers and the files that it needs make use of."""
        files = [file for file in (self.file, *self.companions) if file.suffix in CODE and file.is_file()]
        return tuple(library.name for library in LIBRARIES if any(library.is_used_in(file) for file in files))


def _names(setting: str) -> tuple[str, ...]:
    """The names of files in a setting."""
    return tuple(name for name in re.split(r"[,\s]+", setting) if name)


def of(file: Path) -> Sample | None:
    """The file as a sample, or None if its name is of no kind."""
    kind = next((kind for kind in KINDS if file.name.endswith(kind.suffix) and file.name != kind.suffix), None)
    return Sample(file, kind) if kind else None


class Folders:
    """Everything that lies in the folders of samples below `docs`."""

    def __init__(self, docs: Path) -> None:
        self.docs = docs
        self.files = sorted(file for file in docs.rglob(f"{FOLDER}/*") if file.is_file())
        self.known = [sample for sample in map(of, self.files) if sample]
        self.companions = {file.resolve() for sample in self.known for file in sample.companions}
        self.samples = [sample for sample in self.known if self._stands_alone(sample)]
        """Those that are run for themselves. A file that another names is its companion, unless it is checked or has an output."""

    def _stands_alone(self, sample: Sample) -> bool:
        if sample.file.resolve() in self.companions and not (sample.kind.track or sample.kind.linted):
            return False
        return sample.has_output or sample.kind.linted

    def problems(self) -> Iterator[Problem]:
        """Every fault of the files themselves."""
        for sample in self.known:
            for message in _faults(sample):
                yield self._problem(sample.file, message)
            if sample not in self.samples and sample.file.resolve() not in self.companions:
                update = f"`python3 scripts/dev.py samples --update {sample.name}`"
                yield self._problem(sample.file, f"must have its output {sample.output.name}: {update}")
        yield from self._orphans()

    def _orphans(self) -> Iterator[Problem]:
        """Outputs of several programs or of none, and files of no kind."""
        outputs: dict[Path, list[Sample]] = {}
        for sample in self.samples:
            outputs.setdefault(sample.output, []).append(sample)
        for file in self.files:
            owners = outputs.get(file, [])
            if len(owners) > 1 and not all(sample.kind.track for sample in owners):
                names = ", ".join(sample.name for sample in owners)
                yield self._problem(file, f"must belong to one program, or to one in several languages; it fits {names}")
            elif file.suffix == ".out" and not owners:
                yield self._problem(file, "must have its program beside it, or go")
            elif file.suffix != ".out" and of(file) is None and file.resolve() not in self.companions:
                kinds = ", ".join(sorted(kind.suffix for kind in KINDS))
                yield self._problem(file, f"must be named by a sample, or be of a known kind ({kinds})")

    def _problem(self, file: Path, message: str) -> Problem:
        return Problem(f"docs/{file.relative_to(self.docs).as_posix()}", 1, message)


def _faults(sample: Sample) -> Iterator[str]:
    for file in sample.companions:
        if not file.is_file():
            yield f"`{file.name}` must exist beside it"
    if sample.settings.get("database", "redis") not in DATABASES:
        yield f"`database` must be one of {', '.join(DATABASES)}"
    if "insecure" in sample.settings and not (sample.secure and (sample.file.parent / sample.secure).is_file()):
        yield "`insecure` must name the sample beside it that does it right: `insecure: search.py`"
    if "graph" in sample.settings and not (sample.kind.suffix == ".git.sh" and sample.settings["graph"]):
        yield "must be a `.git.sh`, and name the folder of the repository that is drawn: `# graph: toolshed`"
    if sample.kind.suffix == ".browser.js" and not sample.settings.get("page"):
        yield "must say on its first line which page is open: `// page: tools.html`, or `// page: /tools` with a server"
    if sample.kind.suffix == ".http" and not sample.settings.get("server"):
        yield "must say on its first line what answers: `# server: tools_api.py`"


def in_languages(folder: Path, stem: str) -> list[Sample]:
    """The samples of one stem, in the order of the tracks; other languages come last."""
    order = [".py", ".js", ".mjs", ".java", ".php", ".rb", ".go", ".rs"]
    files = (folder / f"{stem}{suffix}" for suffix in order)
    return [sample for file in files if file.is_file() and (sample := of(file))]


def versions(docs: Path) -> dict[str, str]:
    """The versions that the outputs were written with, by tool."""
    file = docs / RAN_WITH

    def read() -> dict[str, str]:
        found = yaml.safe_load(file.read_text("utf-8")) if file.is_file() else None
        return dict(found) if isinstance(found, dict) else {}

    return dict(until_changed(file, (), read))


def write_versions(docs: Path, found: dict[str, str]) -> str:
    """Write the versions that outputs were written with; says so if that changed something."""
    if found == versions(docs):
        return ""
    head = "# What the samples' outputs were written with. Written by `dev.py samples --update`, printed under each sample.\n"
    (docs / RAN_WITH).write_text(head + "".join(f'{tool}: "{found[tool]}"\n' for tool in sorted(found)), "utf-8")
    return f"wrote docs/{RAN_WITH}"
