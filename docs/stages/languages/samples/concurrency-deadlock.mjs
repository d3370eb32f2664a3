import { setTimeout as sleep } from "node:timers/promises";

class Lock {
  #last = Promise.resolve();

  async acquire() { // gives the function that releases it
    const before = this.#last;
    let release;
    this.#last = new Promise((resolve) => { release = resolve; });
    await before;
    return release;
  }
}

async function run(title, wishes) {
  const locks = { drill: new Lock(), ladder: new Lock() };
  const states = {};

  async function borrowBoth([member, first, second]) {
    const releaseFirst = await locks[first].acquire();
    states[member] = `holds the ${first}, waits for the ${second}`;
    const releaseSecond = await locks[second].acquire();
    states[member] = "had both";
    releaseSecond();
    releaseFirst();
  }

  const all = Promise.all(wishes.map(borrowBoth)).then(() => "ends");
  const limit = sleep(500, "hangs"); // nobody should need longer
  console.log(`${title}: ${await Promise.race([all, limit])}`);
  for (const member of Object.keys(states).sort()) {
    console.log(`  ${member} ${states[member]}`);
  }
}

const wishes = [["Ana", "drill", "ladder"], ["Bo", "ladder", "drill"]];
await run("in the order of the wish", wishes);

const byName = wishes.map(([member, ...tools]) => [member, ...tools.sort()]);
await run("in the order of the names", byName);
