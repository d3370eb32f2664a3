import { EventEmitter, on } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const MEMBERS = 50;
const ROUNDS = 10;

class Drill {
  holder = null;

  async checkThenAct(member) {
    if (this.holder !== null) return false;
    await sleep(1); // others run meanwhile
    this.holder = member;
    return true;
  }
}

class WithLock extends Drill {
  #last = Promise.resolve(); // ends when the lock is free

  lend(member) {
    const turn = this.#last.then(() => this.checkThenAct(member));
    this.#last = turn.catch(() => {}); // an error must not keep it locked
    return turn;
  }
}

class WithAtomicOperation {
  #holder = null;

  async lend(member) {
    if (this.#holder !== null) return false;
    this.#holder = member; // no await since the check: nothing else ran
    return true;
  }
}

class WithQueue extends Drill {
  #desk = new EventEmitter();

  constructor() {
    super();
    this.#work();
  }

  async #work() { // the only one who touches the drill
    for await (const [member, answer] of on(this.#desk, "request")) {
      answer(await this.checkThenAct(member));
    }
  }

  lend(member) {
    return new Promise((answer) => this.#desk.emit("request", member, answer));
  }
}

for (const Kind of [WithLock, WithAtomicOperation, WithQueue]) {
  const successes = [];
  for (let round = 0; round < ROUNDS; round++) {
    const drill = new Kind();
    const requests = Array.from({ length: MEMBERS }, (_, member) => drill.lend(member));
    const answers = await Promise.all(requests);
    successes.push(answers.filter(Boolean).length);
  }
  console.log(`${Kind.name}: [${successes.join(", ")}]`);
}
