// needs: scoping_examples.txt
import { readFileSync } from "node:fs";

const HOLD = 3; // days after the one of the return

class Drill {
  holder = null;
  queue = [];
  until = null;

  do(day, member, action) {
    while (this.until && day > this.until) { // not fetched: the next one's turn
      this.queue.shift();
      this.until = this.queue.length ? this.until + 1 + HOLD : null;
    }
    return this[action](day, member);
  }

  borrows(day, member) {
    if (this.holder) return "refused: it is out";
    if (this.until) {
      if (this.queue[0] !== member) return `refused: held until ${this.until}`;
      this.queue.shift();
    }
    this.holder = member;
    this.until = null;
    return "lent";
  }

  returns(day) {
    this.holder = null;
    if (!this.queue.length) return "on the shelf";
    this.until = day + HOLD;
    return `held until ${this.until}`;
  }

  reserves(day, member) {
    if (this.holder === member) return "refused: you have it";
    if (this.queue.includes(member)) return "refused: already in the queue";
    if (!this.holder && !this.queue.length) return "refused: it is on the shelf";
    return `number ${this.queue.push(member)}`;
  }

  cancels(day, member) {
    if (this.until && this.queue[0] === member) {
      this.until = this.queue.length > 1 ? day + HOLD : null;
    }
    this.queue = this.queue.filter((other) => other !== member);
    return "cancelled";
  }
}

function play(drill, steps) {
  let said;
  for (const step of steps.split(";").filter((step) => step.trim())) {
    const [day, member, action] = step.trim().split(" ");
    said = drill.do(Number(day), member, action);
  }
  return said;
}

let passed = 0;
const examples = readFileSync("scoping_examples.txt", "utf8").trim().split("\n")
  .filter((line) => !line.startsWith("#"));
for (const line of examples) {
  const [number, given, when, then] = line.split("|").map((part) => part.trim());
  const drill = new Drill();
  play(drill, given);
  const said = play(drill, when);
  passed += said === then ? 1 : 0;
  const wrong = said === then ? "" : `, but the brief says: ${then}`;
  console.log(`${number}. ${when}: ${said}${wrong}`);
}
console.log(`${passed} of ${examples.length} examples hold`);
