// The zone as data: hours ahead of UTC in July, under two rules.
const OLD_RULE = "+02:00";
const NEW_RULE_HOURS = 1; // summer time is abolished

const wanted = "2027-07-01T10:00"; // the workshop
const inUtc = new Date(wanted + OLD_RULE);
console.log("kept in UTC:", `${inUtc.toISOString().slice(0, 16)}Z`);
const shown = new Date(inUtc.getTime() + NEW_RULE_HOURS * 60 * 60 * 1000);
const shownClock = shown.toISOString().slice(11, 16);
console.log("shown under the new rule:", shownClock);
const clock = wanted.slice(11);
console.log("kept as clock time and zone:", clock, "Europe/Berlin");

const born = new Date(`1990-07-01T00:00${OLD_RULE}`);
const inUtcToo = born.toISOString().slice(0, 10);
console.log("birthday kept as an instant:", inUtcToo);
console.log("birthday kept as a date: 1990-07-01");
