# needs: primary_reader.py
import ast
from pathlib import Path

# Copied by hand from "What's new", under "Removed" and "Deprecated".
NOTES = {
    "cgi": "removed in 3.13; email.message reads such fields",
    "imghdr": "removed in 3.13; a package from outside",
    "telnetlib": "removed in 3.13; a package from outside",
    "distutils": "removed in 3.12; setuptools",
    "utcnow": "deprecated since 3.12; datetime.now(UTC)",
}


def names(node):
    """What a piece of a program calls by name."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module]
    if isinstance(node, ast.Attribute):
        return [node.attr]
    return []


for file in sorted(Path().glob("primary_reader.py")):
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        for name in names(node):
            if name in NOTES:
                print(f"{file}:{node.lineno}: {name}: {NOTES[name]}")
