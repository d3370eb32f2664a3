from datetime import datetime
from statistics import median

# git log --format='%h %cI'
COMMITS = """\
a1 2026-11-02T09:10
b2 2026-11-04T11:00
c3 2026-11-09T10:30
d4 2026-11-16T15:00
e5 2026-11-18T08:00
"""
# From the pipeline: which commit went to production, and when it was there.
DEPLOYMENTS = """\
a1 2026-11-02T10:00
b2 2026-11-05T09:00
c3 2026-11-09T11:00
d4 2026-11-16T15:40
e5 2026-11-18T08:30
"""
# By hand: which deployment needed a repair, and when users were served again.
FAILURES = """\
b2 2026-11-05T09:50
"""
DAYS = 28


def read(text):
    rows = (line.split() for line in text.splitlines())
    return {commit: datetime.fromisoformat(when) for commit, when in rows}


def minutes(span):
    return span.total_seconds() / 60


committed, deployed, restored = map(read, (COMMITS, DEPLOYMENTS, FAILURES))
lead = [minutes(when - committed[one]) for one, when in deployed.items()]
recovery = [minutes(when - deployed[one]) for one, when in restored.items()]
print(f"lead time: median {median(lead):.0f} min, worst {max(lead):.0f}")
print(f"deployments: {len(deployed) / DAYS * 7:.2f} a week")
print(f"change failure rate: {len(restored)} of {len(deployed)}")
print(f"recovery time: median {median(recovery):.0f} min")
