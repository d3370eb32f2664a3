/** At most `limit` jobs wait; one is worked on. */
class BoundedQueue {
  #waiting = [];
  #full = []; // producers that are held back
  #job = null; // a worker that has nothing to do

  constructor(limit) {
    this.limit = limit;
  }

  get size() {
    return this.#waiting.length;
  }

  /** For a person who waits: refuse at once rather than promise. */
  offer(job) {
    if (this.#job) {
      const hand = this.#job;
      this.#job = null;
      hand(job);
      return true;
    }
    if (this.#waiting.length >= this.limit) return false;
    this.#waiting.push(job);
    return true;
  }

  /** For an import, which can wait: resolves when there is a place. */
  async put(job) {
    while (!this.offer(job)) {
      await new Promise((resolve) => this.#full.push(resolve));
    }
  }

  async get() {
    if (this.#waiting.length === 0) {
      return new Promise((resolve) => (this.#job = resolve));
    }
    const job = this.#waiting.shift();
    this.#full.shift()?.();
    return job;
  }
}

const queue = new BoundedQueue(2);
const done = [];
let release;
const released = new Promise((resolve) => (release = resolve));

async function worker() {
  for (;;) {
    const job = await queue.get();
    if (job === null) return;
    await released; // stands for slow work
    done.push(job);
  }
}

const working = worker();
const say = (loan) => {
  const answer = queue.offer(loan) ? "202 accepted" : "503, Retry-After: 1";
  console.log(`loan ${loan}: ${answer}`);
};
say(1); // the worker has it, and two places are free
for (const loan of [2, 3, 4, 5]) say(loan);
release();

let longest = 0;
for (let loan = 6; loan < 16; loan++) {
  await queue.put(loan);
  longest = Math.max(longest, queue.size);
}
await queue.put(null);
await working;
console.log("done:", ...done);
console.log("never more than 2 waiting:", longest <= 2 ? "yes" : "no");
