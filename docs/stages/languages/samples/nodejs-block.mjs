import { execFile, execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const work = {
  "a long loop": () => {
    let sum = 0;
    for (let number = 0; number < 1e8; number++) sum += number;
  },
  "a call that ends in Sync": () => execFileSync("sleep", ["0.5"]),
  "a regular expression that backtracks": () =>
    /^(a+)+$/.test(`${"a".repeat(25)}!`),
  "the same call, awaited": () => promisify(execFile)("sleep", ["0.5"]),
};

for (const [name, run] of Object.entries(work)) {
  let fired = false;
  const timer = sleep(10).then(() => (fired = true));
  await run();
  console.log(`${name}: timer of 10 ms fired meanwhile: ${fired}`);
  await timer;
}
