"""Fails if a file of a layer imports from a layer outside of it."""
import ast
import sys
from pathlib import Path

# Each layer, and the layers of ours that it may import.
ALLOWED = {
    "domain": set(),
    "application": {"domain"},
    "infrastructure": {"domain", "application"},
}
OURS = set(ALLOWED)
OUTSIDE = {"flask", "django", "fastapi", "sqlalchemy", "psycopg", "sqlite3"}

faults = []
for layer, allowed in ALLOWED.items():
    forbidden = OURS - allowed - {layer}
    if layer != "infrastructure":
        forbidden |= OUTSIDE
    for file in sorted(Path(layer).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            else:
                continue
            for name in names:
                if name.partition(".")[0] in forbidden:
                    faults.append(f"{file}:{node.lineno}: {layer} must not import {name}")
print("\n".join(faults) or "the layers hold")
sys.exit(bool(faults))
