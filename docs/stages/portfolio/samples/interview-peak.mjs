// --8<-- [start:first]
function peakFirst(loans) {
  let most = 0;
  for (const [day] of loans) { // the number rises only when a loan begins
    const out = loans.filter(([lent, back]) => lent <= day && day < back).length;
    most = Math.max(most, out);
  }
  return most;
}
// --8<-- [end:first]

function peakSorted(loans) {
  const changes = loans.flatMap(([lent, back]) => [[lent, +1], [back, -1]]);
  changes.sort(([day, change], [day2, change2]) => day - day2 || change - change2);
  let out = 0;
  let most = 0;
  for (const [, change] of changes) { // on one day, -1 comes before +1
    out += change;
    most = Math.max(most, out);
  }
  return most;
}

const cases = [
  ["no loans", [], 0],
  ["one loan", [[3, 5]], 1],
  ["back on the day that another goes out", [[1, 4], [4, 6]], 1],
  ["one inside another", [[1, 9], [2, 3], [5, 6]], 2],
  ["the same days twice, not in order", [[7, 8], [2, 6], [2, 6]], 2],
];
for (const peak of [peakFirst, peakSorted]) {
  const failed = cases.filter(([, loans, expected]) => peak(loans) !== expected);
  for (const [name, loans, expected] of failed) {
    console.log(`${name}: ${peak(loans)}, expected ${expected}`);
  }
  console.log(`${cases.length - failed.length} of ${cases.length} pass`);
}

const days = [1, 2, 3, 4, 5];
const everyLoan = days.flatMap((lent) => days.slice(lent).map((back) => [lent, back]));
const everyThree = everyLoan.flatMap((a) =>
  everyLoan.flatMap((b) => everyLoan.map((c) => [a, b, c])));
const agree = everyThree.filter((three) => peakFirst(three) === peakSorted(three)).length;
console.log(`${agree} of ${everyThree.length} sets of three loans: both agree`);
