import { createHash } from "node:crypto";

// In reality from a table or file, changed without a deployment.
const flags = {
  reservations: { on: true, percent: 25, always: ["ana@toolshed.example"] },
  "late-fees": { on: false, percent: 100, always: [] },
};

/** A number from 0 to 99 that stays the same for this member and flag. */
const bucket = (flag, member) =>
  createHash("sha256").update(`${flag}:${member}`).digest().readUInt32BE() % 100;

function isOn(flag, member) {
  const settings = flags[flag];
  if (!settings?.on) return false; // unknown or off
  if (settings.always.includes(member)) return true;
  return bucket(flag, member) < settings.percent;
}

for (const name of ["ana", "bo", "cleo", "dev"]) {
  const member = `${name}@toolshed.example`;
  const number = bucket("reservations", member);
  const answer = isOn("reservations", member) ? "on" : "off";
  console.log(`${name}: bucket ${number}, reservations ${answer}`);
}
const members = [...Array(1000).keys()].map((number) => `m${number}@toolshed.example`);
const having = (flag, among) => among.filter((each) => isOn(flag, each));
for (const flag of ["reservations", "late-fees", "misspelt"]) {
  console.log(`${flag}: on for ${having(flag, members).length} of 1000`);
}
const before = having("reservations", members);
flags.reservations.percent = 50;
const kept = having("reservations", before);
console.log(`at 50 %, ${kept.length} of ${before.length} keep it`);
