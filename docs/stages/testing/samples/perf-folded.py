# needs: perf-profile.py

import runpy
import sys
from collections import Counter

program = runpy.run_path("perf-profile.py")
stacks = Counter()


def at_each_line(frame, event, _):
    """Count a line for the stack that is running it."""
    if event == "line":
        names = []
        while frame.f_code.co_name != "search":
            names.append(frame.f_code.co_name)
            frame = frame.f_back
        stacks[";".join(["search", *reversed([name for name in names if name[0] != "<"])])] += 1
    return at_each_line


sys.settrace(at_each_line)
program["search"]("drlil 17", program["similar"])
sys.settrace(None)

total = stacks.total()
for stack, lines in stacks.most_common():
    share = lines / total
    print(f"{stack} {share:.0%}" if share >= 0.01 else f"{stack} below 1%")
