import json
import re
from contextvars import ContextVar

ALLOWED = {"duration_ms", "query", "route", "status", "tool_id"}
TRACEPARENT = re.compile(
    r"00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})"
)
current = ContextVar("current")  # each thread or task sees its own


def begin(request_id, traceparent, new_trace_id):
    """Joins the caller's trace, or begins one if there is none."""
    found = TRACEPARENT.fullmatch(traceparent)
    trace_id, flags = found.groups() if found else (new_trace_id, "01")
    ids = {"request_id": request_id, "trace_id": trace_id}
    current.set({"ids": ids, "flags": flags})


def outgoing(span_id):
    """The header field for a call to another service."""
    request = current.get()
    return f"00-{request['ids']['trace_id']}-{span_id}-{request['flags']}"


def log(level, event, **fields):
    line = {"time": clock(), "level": level, "event": event}
    line |= {name: fields[name] for name in fields if name in ALLOWED}
    dropped = [name for name in fields if name not in ALLOWED]
    if dropped:
        line["dropped"] = dropped
    line |= current.get()["ids"]
    print(json.dumps(line, ensure_ascii=False, separators=(",", ":")))


def clock():
    return "2026-11-22T10:00:00Z"  # here it stands still


def search(query):  # knows nothing of requests, and its lines have the ids
    log("info", "tools.searched", query=query)


parent = "00-7e3a9d1c5b2f4e6088aa01c4d9f37b52-1f2e3d4c5b6a7988-01"
begin("r-1", parent, "5d0c8e61b7f24a39907e16d2c8b3fa44")
search('saw\n{"event":"loan.approved"}')
log("info", "request.answered", route="GET /tools", status=200, duration_ms=12)
print("traceparent:", outgoing("a1b2c3d4e5f60718"))

begin("r-2", "no such thing", "5d0c8e61b7f24a39907e16d2c8b3fa44")
log("warning", "loan.refused", tool_id=7, email="ana@toolshed.example")
