const { AsyncLocalStorage } = require("node:async_hooks");

const ALLOWED = new Set([
  "duration_ms", "query", "route", "status", "tool_id",
]);
const TRACEPARENT =
  /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})$/;
const current = new AsyncLocalStorage(); // each request its own

/** Joins the caller's trace, or begins one if there is none. */
function begin(requestId, traceparent, newTraceId, work) {
  const [, traceId, flags] =
    TRACEPARENT.exec(traceparent) ?? [null, newTraceId, "01"];
  const ids = { request_id: requestId, trace_id: traceId };
  current.run({ ids, flags }, work);
}

/** The header field for a call to another service. */
function outgoing(spanId) {
  const { ids, flags } = current.getStore();
  return `00-${ids.trace_id}-${spanId}-${flags}`;
}

function log(level, event, fields) {
  const line = { time: clock(), level, event };
  const dropped = [];
  for (const [name, value] of Object.entries(fields)) {
    if (ALLOWED.has(name)) line[name] = value;
    else dropped.push(name);
  }
  if (dropped.length > 0) line.dropped = dropped;
  console.log(JSON.stringify({ ...line, ...current.getStore().ids }));
}

const clock = () => "2026-11-22T10:00:00Z"; // here it stands still

// Knows nothing of requests, and its lines have the ids.
function search(query) {
  log("info", "tools.searched", { query });
}

const parent = "00-7e3a9d1c5b2f4e6088aa01c4d9f37b52-1f2e3d4c5b6a7988-01";
begin("r-1", parent, "5d0c8e61b7f24a39907e16d2c8b3fa44", () => {
  search('saw\n{"event":"loan.approved"}');
  const answer = { route: "GET /tools", status: 200, duration_ms: 12 };
  log("info", "request.answered", answer);
  console.log("traceparent:", outgoing("a1b2c3d4e5f60718"));
});

begin("r-2", "no such thing", "5d0c8e61b7f24a39907e16d2c8b3fa44", () => {
  const fields = { tool_id: 7, email: "ana@toolshed.example" };
  log("warning", "loan.refused", fields);
});
