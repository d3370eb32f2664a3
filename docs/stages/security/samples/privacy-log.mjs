const ACCOUNTS = new Map([
  ["ana@toolshed.example", 7],
  ["bo@toolshed.example", 8],
]);
const ALERT_AT = new Map([ // event, outcome -> how many of one account
  ["sign-in refused", 3],
  ["access refused", 2],
  ["role change done", 1],
]);
const KNOWN = new Set([...ALERT_AT.keys(), "sign-in done"]);
const log = [];
const counts = new Map();

/** Takes words from a list and a number, never what was typed. */
function record(minute, event, account, outcome) {
  const kind = `${event} ${outcome}`;
  if (!KNOWN.has(kind)) throw new Error("unknown event");
  const time = `2026-01-05T10:${String(minute).padStart(2, "0")}:00Z`;
  log.push(JSON.stringify({ time, event, account, outcome }));
  const key = `${kind} ${account}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.get(key) === ALERT_AT.get(kind)) {
    console.log(`alert: ${kind}, account ${account}`);
  }
}

function signIn(minute, email, password) {
  record(minute, "sign-in", ACCOUNTS.get(email) ?? 0, "refused");
}

for (const minute of [0, 1, 2]) {
  signIn(minute, "ana@toolshed.example", "correct horse battery");
}
signIn(3, "bo\nINFO role change: bo is now staff", "x");
record(4, "access", 8, "refused");
record(5, "access", 8, "refused");
record(6, "role change", 8, "done");

const text = log.join("\n");
console.log(text);
const typed = ["ana@", "battery", "staff"];
const found = typed.filter((word) => text.includes(word)).join(" ");
const lines = text.split("\n").length;
console.log(`${lines} lines for 7 events, found: ${found || "nothing"}`);
