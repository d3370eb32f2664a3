import { Session } from "node:inspector/promises";

const TOOLS = ["drill", "saw", "ladder", "hedge trimmer", "pressure washer", "wheelbarrow", "rake"];
const NUMBERS = Array.from({ length: 30 }, (_, number) => number + 10);
const SHELF = NUMBERS.flatMap((number) => TOOLS.map((name) => `${name} ${number}`));
let compared = 0;

// How many letters to change, add or remove until the words are equal.
function distance(one, other) {
  const row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    let above = row[0];
    row[0] = i;
    for (let j = 1; j <= other.length; j++) {
      compared++;
      const cost = one[i - 1] === other[j - 1] ? above : 1 + Math.min(above, row[j], row[j - 1]);
      above = row[j];
      row[j] = cost;
    }
  }
  return row.at(-1);
}

function similar(word) {
  return SHELF.filter((name) => distance(word, name) <= 2);
}

// Two words whose lengths differ by three cannot be two changes apart.
function similarLengthsFirst(word) {
  return SHELF.filter((name) => Math.abs(name.length - word.length) <= 2 && distance(word, name) <= 2);
}

function page(names) {
  return names.map((name) => `<li>${name[0].toUpperCase()}${name.slice(1)}</li>`).join("");
}

function search(word, similar) {
  return page(similar(word)) + page(SHELF);
}

// Letters compared for one search: a cost that is the same on every machine.
function work(similar) {
  compared = 0;
  search("drlil 17", similar);
  return compared;
}

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.start"); // what `node --cpu-prof` does for a whole run
for (let round = 0; round < 1000; round++) search("drlil 17", similar);
const { profile } = await session.post("Profiler.stop");
const names = new Map(profile.nodes.map((node) => [node.id, node.callFrame.functionName]));
const counts = {};
for (const id of profile.samples) counts[names.get(id)] = (counts[names.get(id)] ?? 0) + 1;
const [most] = Object.entries(counts).sort(([, one], [, other]) => other - one)[0];
console.log("most time in:", most);
console.log("letters compared, before and after:", work(similar), work(similarLengthsFirst));
const same = search("drlil 17", similar) === search("drlil 17", similarLengthsFirst);
console.log("the same page:", same ? "yes" : "no");
