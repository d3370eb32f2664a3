import { setImmediate as othersGoOn } from "node:timers/promises";

const MEMBERS = 50;
let holder = null; // who has the one drill
const toldYes = [];

async function lend(member) {
  if (holder === null) { // check
    await othersGoOn(); // as any await does: a query, a fetch
    holder = member; // act
    toldYes.push(member);
  }
}

const requests = Array.from({ length: MEMBERS }, (_, member) => lend(member));
await Promise.all(requests);
console.log(`one drill, ${MEMBERS} requests, told yes: ${toldYes.length}`);
