/** A fee of two parts: the days that count, and what is charged. */
class LateFee {
  #countedDays;
  #charged;

  constructor(countedDays, charged) {
    this.#countedDays = countedDays;
    this.#charged = charged;
  }

  cents(days) {
    return this.#charged(50 * this.#countedDays(days));
  }
}

const everyDay = (days) => days;
const twoFree = (days) => Math.max(days - 2, 0);
const allOfIt = (cents) => cents;
const atMostTen = (cents) => Math.min(cents, 1000);

const fees = new Map([
  ["plain", new LateFee(everyDay, allOfIt)],
  ["capped", new LateFee(everyDay, atMostTen)],
  ["grace", new LateFee(twoFree, allOfIt)],
  ["both", new LateFee(twoFree, atMostTen)],
]);
for (const [name, fee] of fees) {
  console.log(`${name}: ${fee.cents(3)}, ${fee.cents(30)}`);
}
