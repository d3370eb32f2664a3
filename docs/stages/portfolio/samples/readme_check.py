import re
import sys
from pathlib import Path

WANTED = ("Quick start", "Evidence", "Limits", "Licence")
ADJECTIVES = ("scalable", "robust", "fast", "secure", "modern", "powerful")


def findings(readme):
    """What a reader would stumble over, with the line where it stands."""
    text = readme.read_text("utf-8")
    blocks = re.compile(r"```.*?```", re.DOTALL)
    prose = blocks.sub(lambda block: "\n" * block[0].count("\n"), text)
    for wanted in WANTED:
        if not re.search(rf"^## {wanted}$", prose, re.MULTILINE):
            yield 1, f"no heading '## {wanted}'"
    above = prose.partition("## Quick start")[0].count("\n")
    if "## Quick start" in prose and above > 25:
        yield above + 1, "the quick start begins below the first screen"
    if "```sh" not in text:
        yield 1, "no command that can be copied, in a block ```sh"
    for number, line in enumerate(prose.splitlines(), 1):
        for alternative, _ in re.findall(r"!\[([^]]*)\]\(([^)]+)\)", line):
            if len(alternative) < 20:
                yield number, f"who cannot see the picture reads only '{alternative}'"
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", line):
            if not (readme.parent / target).exists():
                yield number, f"{target} does not exist"
        for word in ADJECTIVES:
            if re.search(rf"\b{word}\b", line, re.IGNORECASE):
                yield number, f"'{word}' is a claim: link what shows it"


readme = Path(sys.argv[1])
found = sorted(findings(readme))
for number, message in found:
    print(f"{readme}:{number}: {message}")
print(f"{len(found)} findings")
sys.exit(1 if found else 0)
