import assert from "node:assert/strict";

/** The position of wanted in sorted numbers, or -1, and probes. */
function find(numbers, wanted) {
  let low = 0;
  let high = numbers.length - 1;
  let probes = 0;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    probes += 1;
    if (numbers[middle] === wanted) return { position: middle, probes };
    if (numbers[middle] < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return { position: -1, probes };
}

const cases = [
  ["no element", [], 7, -1],
  ["one, present", [7], 7, 0],
  ["one, absent", [7], 3, -1],
  ["first", [2, 5, 7, 9], 2, 0],
  ["last", [2, 5, 7, 9], 9, 3],
  ["absent", [2, 5, 7, 9], 6, -1],
];
for (const [name, numbers, wanted, expected] of cases) {
  const { position } = find(numbers, wanted);
  assert.equal(position, expected, name);
  console.log(`${name}: ${position}`);
}

const million = Array.from({ length: 1_000_000 }, (_, number) => number);
console.log(`a million: ${find(million, 999_999).probes} probes`);
