const DAY = 24 * 60 * 60 * 1000;
const addDays = (day, days) => new Date(day.getTime() + days * DAY); // in UTC, where each day has 24 hours
const day = (text) => new Date(`${text}T00:00:00Z`);
const written = (day) => day.toISOString().slice(0, 10);

// Time: the code is right. A drill that would be due on a Sunday is due on Monday.

function dueOn(lent) {
  const due = addDays(lent, 7);
  return due.getUTCDay() === 0 ? addDays(due, 1) : due;
}

const same = (one, other) => one.getTime() === other.getTime();
const readsTheClock = (today) => same(dueOn(today), addDays(today, 7));

function namesItsDays() {
  const [monday, sunday, due] = [day("2026-03-02"), day("2026-03-01"), day("2026-03-09")];
  return same(dueOn(monday), due) && same(dueOn(sunday), due);
}

// Order and shared state: three tests, A, B and C, use one shelf, or each its own.

function inOrder(order, fresh) {
  let shelf = [];
  let green = true;
  for (const test of order) {
    if (fresh) shelf = [];
    if (test === "A") { // a new shelf is empty
      green &&= shelf.length === 0;
    } else if (test === "B") { // a drill can be added
      shelf.push("drill");
      green &&= shelf.includes("drill");
    } else { // a saw that is added and lent is gone
      shelf.push("saw");
      shelf.splice(shelf.indexOf("saw"), 1);
      green &&= !shelf.includes("saw");
    }
  }
  return green;
}

// Race: A and B each take a drill, in two steps, or in one that nobody can interrupt.

function interleaved(steps, oneStep) {
  let stock = 2;
  const read = {};
  for (const who of steps) {
    if (!(who in read)) {
      read[who] = stock;
      stock -= oneStep ? 1 : 0;
    } else if (!oneStep) {
      stock = read[who] - 1;
    }
  }
  return stock === 0;
}

// Network: what a server of somebody else may answer, or a stub in its place.

const priceInEuro = (answer) => Math.round(30 * Number(answer) * 100) / 100;
const asks = (answer) => priceInEuro(answer) === 33;

function report(cause, conditions, before, after) {
  const red = conditions.filter((one) => !before(one));
  const still = conditions.filter((one) => !after(one));
  const first = red[0] instanceof Date ? written(red[0]) : red[0];
  console.log(`${cause}: red in ${red.length} of ${conditions.length}, first ${first}; cured: ${still.length}`);
}

const days = Array.from({ length: 365 }, (_, number) => addDays(day("2026-01-01"), number));
report("time", days, readsTheClock, namesItsDays);
const orders = ["ABC", "ACB", "BAC", "BCA", "CAB", "CBA"];
report("order", orders, (order) => inOrder(order, false), (order) => inOrder(order, true));
const steps = ["AABB", "ABAB", "ABBA", "BAAB", "BABA", "BBAA"];
report("race", steps, (one) => interleaved(one, false), (one) => interleaved(one, true));
const answers = ["1.10", "503 Service Unavailable", "timed out"];
report("network", answers, asks, () => asks("1.10"));
