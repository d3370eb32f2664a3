// The faults of a form, by field; nothing in it is believed.
function check(body) {
  const form = new URLSearchParams(body);
  const tool = form.get("tool") ?? "";
  const days = form.get("days") ?? "";
  const faults = {};
  if (tool === "") faults.tool = "is missing";
  if (!/^[0-9]+$/.test(days)) {
    faults.days = "must be a whole number";
  } else if (Number(days) < 1 || Number(days) > 14) {
    faults.days = "must be from 1 to 14";
  }
  return faults;
}

const bodies = [
  "tool=7&days=3",
  "tool=7&days=9999",
  "tool=7&days=",
  "days=two",
  "%7B%7D",
];
for (const body of bodies) {
  const faults = Object.entries(check(body)).map(([field, fault]) => `${field} ${fault}`);
  console.log(body, "->", faults.join("; ") || "fine");
}
