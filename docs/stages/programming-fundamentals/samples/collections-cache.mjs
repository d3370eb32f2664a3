import assert from "node:assert/strict";

let computed = 0; // to see the cache at work

function lateFee(days) {
  computed += 1; // imagine something slow here
  return Math.min(days * 50, 1000);
}

/** The fee in cents for each number of days; equal days once. */
function lateFees(allDays) {
  const answers = new Map();
  const fees = [];
  for (const days of allDays) {
    if (!answers.has(days)) answers.set(days, lateFee(days));
    fees.push(answers.get(days));
  }
  return fees;
}

const cases = [
  [[], []],
  [[3], [150]],
  [[3, 30, 3], [150, 1000, 150]],
];
for (const [asked, expected] of cases) {
  computed = 0;
  assert.deepEqual(lateFees(asked), expected);
  console.log(`asked ${asked.length}, computed ${computed}`);
}
