process.env.TZ = "Europe/Berlin"; // Date knows UTC and this one zone

/** RFC 3339, with the offset that holds at that moment. */
function rfc3339(date) {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString();
  const sign = offset < 0 ? "-" : "+";
  const two = (number) => String(number).padStart(2, "0");
  const hours = two(Math.floor(Math.abs(offset) / 60));
  const minutes = two(Math.abs(offset) % 60);
  return `${local.slice(0, 19)}${sign}${hours}:${minutes}`;
}

const lent = new Date("2026-03-10T17:00:00Z"); // as stored: an instant

const days = new Date(lent);
days.setDate(days.getDate() + 30); // moves the clock on the wall
const hours = new Date(lent.getTime() + 720 * 60 * 60 * 1000);

console.log("lent:     ", rfc3339(lent));
console.log("30 days:  ", rfc3339(days));
console.log("720 hours:", rfc3339(hours));
console.log("to store: ", days.toISOString().replace(".000", ""));
