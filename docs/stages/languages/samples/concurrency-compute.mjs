import { isMainThread, parentPort, Worker } from "node:worker_threads";

const PART = 25_000;
const STARTS = [0, 25_000, 50_000, 75_000];

function isPrime(number) {
  if (number < 2) return false;
  for (let divisor = 2; divisor * divisor <= number; divisor++) {
    if (number % divisor === 0) return false;
  }
  return true;
}

function countPrimes(start) {
  let count = 0;
  for (let number = start; number < start + PART; number++) {
    if (isPrime(number)) count++;
  }
  return count;
}

if (isMainThread) {
  const workers = Number(process.argv[2] ?? 2);
  const waiting = STARTS.entries();
  const counts = [];
  async function work() {
    const worker = new Worker(new URL(import.meta.url)); // this file, in a thread of its own
    for (const [index, start] of waiting) {
      worker.postMessage(start);
      counts[index] = await new Promise((resolve) => worker.once("message", resolve));
    }
    await worker.terminate();
  }
  await Promise.all(Array.from({ length: workers }, work));
  const sum = counts.reduce((one, other) => one + other);
  console.log(`[${counts.join(", ")}] ${sum}`);
} else {
  parentPort.on("message", (start) => parentPort.postMessage(countPrimes(start)));
}
