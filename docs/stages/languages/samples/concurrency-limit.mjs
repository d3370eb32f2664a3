// server: concurrency_slow_server.py
import { setTimeout as sleep } from "node:timers/promises";

const SERVER = process.env.BASE_URL;
const ADDRESSES = Array.from({ length: 200 }, (_, number) => `${SERVER}/tools/${number}`);

async function report() {
  const text = await (await fetch(`${SERVER}/report`)).text();
  const [requests, mostAtOnce] = text.split(" ").map(Number);
  return { requests, mostAtOnce };
}

/** Fetch all addresses, ten at once: ten workers take turns at one list. */
async function fetchAll(addresses, { signal, onAnswer = () => {} } = {}) {
  const waiting = addresses.values();
  const answers = [];
  async function worker() {
    for (const address of waiting) {
      const response = await fetch(address, { signal });
      answers.push(await response.text());
      onAnswer(answers.length);
    }
  }
  await Promise.all(Array.from({ length: 10 }, worker));
  return answers;
}

const answers = await fetchAll(ADDRESSES);
console.log(`answers: ${answers.length}, most at once: ${(await report()).mostAtOnce}`);

const before = (await report()).requests;
const stop = new AbortController();
try {
  await fetchAll(ADDRESSES, {
    signal: stop.signal, // ends what runs, and lets nothing new begin
    onAnswer: (done) => { if (done === 30) stop.abort(); },
  });
} catch (error) {
  if (error.name !== "AbortError") throw error;
}
await sleep(100); // let what was under way arrive
const atCancel = (await report()).requests;
await sleep(300);
const asked = atCancel - before;
console.log(`cancelled before all were asked: ${asked < 200 ? "yes" : "no"}`);
console.log(`requests after the cancel: ${(await report()).requests - atCancel}`);
