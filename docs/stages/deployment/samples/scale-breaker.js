/** The call was not made. */
class OpenError extends Error {}
class TimeoutError extends Error {}

/** Closed: calls go through. Open: none does. Half-open: one tries. */
class Breaker {
  #failed = 0;
  #opened = null;

  constructor({ failures, pause, clock }) {
    Object.assign(this, { failures, pause, clock });
  }

  async call(work) {
    const probing = this.#opened !== null;
    if (probing) {
      if (this.clock() - this.#opened < this.pause) throw new OpenError();
      this.#opened = this.clock(); // others stay out while one tries
    }
    try {
      const result = await work();
      this.#note(probing, true);
      return result;
    } catch (error) {
      if (error instanceof TimeoutError) this.#note(probing, false);
      throw error;
    }
  }

  #note(probing, good) {
    // What began before the breaker opened is old news.
    if (this.#opened !== null && !probing) return;
    this.#failed = good ? 0 : this.#failed + 1;
    const enough = probing || this.#failed >= this.failures;
    if (good) this.#opened = null;
    else if (enough) this.#opened = this.clock();
  }
}

let now = 0; // seconds; a clock that moves when it is told to

async function askMap() {
  if (now < 12) { // the map service hangs until then
    now += 1; // our timeout
    throw new TimeoutError();
  }
  return "shed 4";
}

async function main() {
  const breaker = new Breaker({ failures: 3, pause: 4, clock: () => now });
  for (let turn = 0; turn < 12; turn++) {
    const before = now;
    let [place, how] = ["not known", "not asked"];
    try {
      [place, how] = [await breaker.call(askMap), "asked"];
    } catch (error) {
      if (error instanceof TimeoutError) how = "asked, no answer";
      else if (!(error instanceof OpenError)) throw error;
    }
    const after = now - before;
    console.log(`at ${before} s, after ${after} s: drill, place ${place} (${how})`);
    now += 1;
  }
}

main();
