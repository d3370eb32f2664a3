// The root refers to the first, the first to the second.
const ZONES = ["example", "toolshed.example"];
const records = new Map([["toolshed.example", "198.51.100.20"]]);
const known = ["root"]; // servers that the resolver has heard of
const cache = new Map();

function lookUp(name, now) {
  const kept = cache.get(name);
  if (kept && now < kept.until) {
    return `from the cache: ${kept.found}, ${kept.until - now} s left`;
  }
  const asked = [known.at(-1)]; // begin as near to the name as possible
  for (const zone of ZONES.slice(known.length - 1)) {
    known.push(zone);
    asked.push(zone);
  }
  const found = records.get(name) ?? "no such name";
  const ttl = records.has(name) ? 300 : 60;
  cache.set(name, { found, until: now + ttl });
  return `asked ${asked.join(", ")}: ${found}, keep ${ttl} s`;
}

function ask(name, now) {
  console.log(`${String(now).padStart(3)} ${name}: ${lookUp(name, now)}`);
}

ask("toolshed.example", 0);
ask("toolshed.example", 120);
records.set("toolshed.example", "203.0.113.50");
console.log("150 the owner changes the address");
ask("toolshed.example", 200);
ask("toolshed.example", 300);
ask("www.toolshed.example", 310);
records.set("www.toolshed.example", "203.0.113.50");
console.log("320 the owner creates www");
ask("www.toolshed.example", 330);
ask("www.toolshed.example", 370);
