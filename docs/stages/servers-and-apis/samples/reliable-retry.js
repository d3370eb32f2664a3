const [ATTEMPTS, BASE, CAP] = [4, 100, 1000]; // milliseconds
const PASSING = new Set([429, 502, 503, 504]);

/** A call earns a point, a repeat costs ten: repeats stay near a tenth. */
class Budget {
  points = 20;

  earn() {
    this.points += 1;
  }

  spend() {
    if (this.points < 10) return false;
    this.points -= 10;
    return true;
  }
}

async function call(send, options) {
  const { repeatable = true, deadline = 2000, clock, random, budget } = options;
  budget.earn();
  for (let attempt = 0; ; attempt++) {
    const status = await send(deadline - clock.now);
    const last = attempt === ATTEMPTS - 1;
    if (!PASSING.has(status) || !repeatable || last) return status;
    const wait = Math.floor(random() * Math.min(CAP, BASE * 2 ** attempt));
    if (clock.now + wait >= deadline || !budget.spend()) return status;
    await clock.sleep(wait);
  }
}

/** A clock that moves when it is told to. */
class Clock {
  now = 0;

  async sleep(milliseconds) {
    this.now += milliseconds;
  }
}

async function show(title, answers, options = {}) {
  const clock = new Clock();
  const numbers = [0.5, 0.75, 0.25];
  console.log(title);
  const send = async (left) => {
    const status = answers.shift();
    console.log(`  at ${clock.now} ms, ${left} ms left: ${status}`);
    await clock.sleep(Math.min(200, left));
    return status;
  };
  const random = () => numbers.shift();
  await call(send, { clock, random, budget: new Budget(), ...options });
}

async function main() {
  await show("GET, the third attempt succeeds", [503, 503, 200]);
  await show("POST without a key", [503, 503, 200], { repeatable: false });
  await show("GET with a mistake in it", [400, 400, 400]);
  await show("GET, deadline after 700 ms", [503, 503, 503], { deadline: 700 });

  let sent = 0;
  const budget = new Budget();
  const sendInVain = async () => {
    sent += 1;
    return 503;
  };
  for (let i = 0; i < 100; i++) {
    await call(sendInVain, { clock: new Clock(), random: () => 0.5, budget });
  }
  console.log(`100 calls while everything fails: ${sent} requests`);
}

main();
