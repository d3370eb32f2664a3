"""Compares names in a list of requirements with those we agreed on."""
import difflib
import re
import sys
from pathlib import Path

AGREED = {"django", "loan-rules", "requests"}

faults = 0
for line in Path(sys.argv[1]).read_text().splitlines():
    if not (found := re.match(r"[A-Za-z0-9][\w.-]*", line)):
        continue  # a hash, a comment
    name = re.sub(r"[-_.]+", "-", found[0]).lower()
    if name not in AGREED:
        near = difflib.get_close_matches(name, AGREED, 1)
        hint = f", did you mean {near[0]}?" if near else ""
        print(f"not agreed: {name}{hint}")
        faults += 1
print(f"{faults} faults")
sys.exit(faults > 0)
