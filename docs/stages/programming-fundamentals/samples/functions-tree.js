const FOLDERS = new Map([
  ["toolshed", ["members.csv", "loans"]],
  ["loans", ["2026", "old.csv"]],
  ["2026", ["october.csv", "november.csv"]],
]);

function filesIn(name, depth = 0) {
  console.log("  ".repeat(depth) + name);
  if (!FOLDERS.has(name)) return [name]; // a file: no further call
  const found = [];
  for (const child of FOLDERS.get(name)) {
    found.push(...filesIn(child, depth + 1));
  }
  return found;
}

function filesInLoop(name) {
  const found = [];
  const waiting = [name]; // a stack of its own
  while (waiting.length > 0) {
    const current = waiting.pop();
    if (FOLDERS.has(current)) {
      waiting.push(...FOLDERS.get(current));
    } else {
      found.push(current);
    }
  }
  return found;
}

const byCalls = filesIn("toolshed");
const byLoop = filesInLoop("toolshed");
console.log("calls:", byCalls.sort().join(", "));
console.log("loop: ", byLoop.sort().join(", "));
