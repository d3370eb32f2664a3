import { readFile } from "node:fs";

function busy(milliseconds) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

async function lend(member) {
  console.log(`${member}: asked`);
  await null;
  console.log(`${member}: lent`);
}

console.log("script starts");
setTimeout(() => console.log("timer of 0 ms"), 0);
readFile("nodejs-loop.mjs", () => {
  console.log("file is read");
  setTimeout(() => console.log("timer, when the file was read"), 0);
  setImmediate(() => console.log("immediate, when the file was read"));
  Promise.resolve().then(() => console.log("promise, when the file was read"));
});
lend("Ana");
Promise.resolve().then(() => console.log("promise"));
busy(20);
console.log("script ends");
