const tools = new Set(["drill", "ladder"]);
const known = new Set(["tool", "days", "note"]);
const loans = [];

// URLSearchParams would turn bytes that are not UTF-8 into "\uFFFD".
const decode = (text) => decodeURIComponent(text.replaceAll("+", " "));

// Only the first = divides; what follows a second one is part of the value.
function divide(pair) {
  const [name, ...rest] = pair.split("=");
  return [decode(name), decode(rest.join("="))];
}

function borrow(body) {
  let pairs;
  try {
    pairs = body.split("&").map(divide);
  } catch {
    return "400 not a form in UTF-8"; // URIError: URI malformed
  }
  const fields = new Map(pairs);
  const strange = pairs.some(([name]) => !known.has(name));
  if (fields.size !== pairs.length || strange) {
    return "422 unknown or repeated field";
  }
  if (!tools.has(fields.get("tool"))) return "422 tool: not one of ours";
  const days = fields.get("days") ?? "";
  if (!/^[0-9]{1,2}$/.test(days)) return "422 days: one or two digits";
  if (Number(days) < 1 || Number(days) > 14) {
    return "422 days: from 1 to 14";
  }
  if ((fields.get("note") ?? "").length > 100) {
    return "422 note: at most 100 characters";
  }
  loans.push(fields);
  return "201";
}

for (const body of [
  "tool=drill&days=3&note=for+Saturday",
  "tool=drill&days=three",
  "tool=drill&days=-1",
  "tool=drill&days=99",
  "tool=drill&days=3%0A",
  "tool=drill&days=%EF%BC%93",
  "tool=chainsaw&days=3",
  "tool=drill&days=3&role=staff",
  "tool=drill&days=3&days=4",
  "tool=drill&days=3&note=%FF",
]) {
  console.log(`${body}: ${borrow(body)}`);
}
const long = `tool=drill&days=3&note=${"a".repeat(101)}`;
console.log("101 letters:", borrow(long));
console.log("stored:", loans.length);
