class Cache {
  constructor(clock, chance) {
    Object.assign(this, { clock, chance, entries: new Map() });
  }

  get(key, load) {
    const entry = this.entries.get(key);
    if (entry && this.clock() < entry.until) return entry.value;
    const value = load();
    const lifetime = value === undefined ? 5 : 60; // that something is missing is worth knowing, but not for long
    const until = this.clock() + lifetime * (0.9 + 0.2 * this.chance());
    this.entries.set(key, { value, until });
    return value;
  }

  delete(key) {
    this.entries.delete(key);
  }
}

let now = 0;
let seed = 7;

// Numbers between 0 and 1, the same in every run; `Math.random` outside of tests.
function chance() {
  seed = (seed * 16807) % 2147483647;
  return seed / 2147483647;
}

const tools = new Map([[7, "drill"]]);
let reads = 0;
const cache = new Cache(() => now, chance);

function tool(number) {
  const load = () => {
    reads++;
    return tools.get(number);
  };
  return cache.get(`tool:${number}`, load) ?? "none";
}

console.log(`tool 7 twice: ${tool(7)}, ${tool(7)}; database reads: ${reads}`);
reads = 0;
console.log(`tool 99 twice: ${tool(99)}, ${tool(99)}; database reads: ${reads}`);

tools.set(7, "hammer drill");
now = 30;
console.log(`renamed, entry kept, at 30 s: ${tool(7)}`);
now = 70;
console.log(`renamed, entry kept, at 70 s: ${tool(7)}`);

tools.set(7, "impact drill");
cache.delete("tool:7");
console.log(`renamed, entry deleted, at 70 s: ${tool(7)}`);

const moments = new Set();
for (let number = 100; number < 120; number++) {
  tools.set(number, "saw");
  tool(number);
  moments.add(cache.entries.get(`tool:${number}`).until);
}
console.log(`20 tools stored together expire at ${moments.size} different moments`);
