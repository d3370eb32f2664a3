const { createHmac, timingSafeEqual } = require("node:crypto");

// In production the secret comes from the environment.
const SECRET = "whsec_dG9vbHNoZWQtZXhhbXBsZS1zZWNyZXQtMjQ=";
const TOLERANCE = 300; // seconds
const inbox = new Map(); // event id -> body; in production a table

function sign(eventId, timestamp, body) {
  const key = Buffer.from(SECRET.slice("whsec_".length), "base64");
  const hmac = createHmac("sha256", key);
  hmac.update(`${eventId}.${timestamp}.`).update(body);
  return "v1," + hmac.digest("base64");
}

function equal(one, other) {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  // timingSafeEqual throws if the lengths differ
  return a.length === b.length && timingSafeEqual(a, b);
}

function receive(headers, body, now) {
  const eventId = headers["webhook-id"] ?? "";
  const timestamp = headers["webhook-timestamp"] ?? "";
  const expected = sign(eventId, timestamp, body);
  const given = (headers["webhook-signature"] ?? "").split(" ");
  if (!given.some((one) => equal(one, expected))) {
    return "400 signature";
  }
  const age = Math.abs(now - Number(timestamp));
  if (!/^\d+$/.test(timestamp) || age > TOLERANCE) {
    return "400 timestamp";
  }
  if (inbox.has(eventId)) {
    return "204 seen before";
  }
  inbox.set(eventId, body); // a worker takes it from here
  return "204 stored";
}

const SENT = 1_767_607_200; // 5 January 2026, 10:00 UTC
const text =
  '{"type": "payment.paid", "payment": "pay_7", "cents": 1250}';
const body = Buffer.from(text);
const captured = {
  "webhook-id": "msg_1",
  "webhook-timestamp": String(SENT),
  "webhook-signature": sign("msg_1", SENT, body),
};
const fresh = { ...captured, "webhook-timestamp": String(SENT + 3600) };
const rotated = {
  ...captured,
  "webhook-id": "msg_2", // signed by the old secret and by ours
  "webhook-signature": "v1,b2xk " + sign("msg_2", SENT, body),
};

function show(what, headers, body, seconds) {
  const said = receive(headers, Buffer.from(body), SENT + seconds);
  console.log(what.padEnd(22), said);
}

show("first delivery", captured, body, 2);
show("delivered again", captured, body, 9);
show("one byte changed", captured, text.replace("1250", "1251"), 9);
show("JSON without blanks", captured, text.replaceAll(" ", ""), 9);
show("replayed an hour later", captured, body, 3600);
show("with a new timestamp", fresh, body, 3600);
show("without a signature", { "webhook-id": "msg_3" }, body, 2);
show("two secrets, rotating", rotated, body, 2);
console.log("events to work on".padEnd(22), inbox.size);
