// A right solution of "Toolshed in the terminal" in JavaScript.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

import { dueOn, isOverdue } from "./overdue.mjs";

const FILE = process.env.TOOLSHED_FILE ?? "toolshed.json";

class Refused extends Error {}

function load() {
  if (!existsSync(FILE)) return { tools: [], members: [] };
  try {
    return JSON.parse(readFileSync(FILE, "utf8"));
  } catch {
    throw new Refused(`${FILE} is damaged`);
  }
}

function save(state) {
  writeFileSync(`${FILE}.new`, JSON.stringify(state));
  renameSync(`${FILE}.new`, FILE);
}

function instant(text) {
  const [, date] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  const found = new Date(text);
  if (!date || Number.isNaN(found.getTime()) || new Date(date).toISOString().slice(0, 10) !== date) {
    throw new Refused(`${text} is not a time such as 2026-03-29T22:01:00Z`);
  }
  return found;
}

function find(things, text) {
  const found = /^[1-9]\d*$/.test(text) && things[Number(text) - 1];
  if (!found) throw new Refused(`there is no ${text}`);
  return found;
}

function add(state, things, name) {
  if (!name.trim() || /\p{Cc}/u.test(name)) throw new Refused("a name must not be blank, nor hold tabs or line breaks");
  things.push({ name });
  save(state);
  return [String(things.length)];
}

function lend(state, toolText, memberText, daysText, now) {
  const tool = find(state.tools, toolText);
  const member = find(state.members, memberText);
  const days = Number(daysText);
  if (!Number.isInteger(days) || days < 1 || days > 90) throw new Refused("a loan takes 1 to 90 days");
  if (tool.loan) throw new Refused(`the ${tool.name} is lent`);
  tool.loan = { member: member.name, due: dueOn(now, days) };
  save(state);
  return [tool.loan.due];
}

function takeBack(state, text) {
  const tool = find(state.tools, text);
  if (!tool.loan) throw new Refused(`the ${tool.name} is not lent`);
  delete tool.loan;
  save(state);
  return [];
}

function overdue(state, now) {
  const late = state.tools.filter((tool) => tool.loan && isOverdue(tool.loan.due, now));
  return late.map((tool) => `${tool.loan.due}\t${tool.name}\t${tool.loan.member}`).sort();
}

function run(words, state) {
  const at = words.at(-2) === "--at" ? words.splice(-2)[1] : null;
  const now = at === null ? new Date() : instant(at);
  const [command, ...rest] = words;
  switch (`${command} ${rest.length}`) {
    case "add-tool 1":
      return add(state, state.tools, rest[0]);
    case "add-member 1":
      return add(state, state.members, rest[0]);
    case "tools 0":
      return state.tools.map(({ name, loan }, index) => `${index + 1}\t${name}\t${loan?.member ?? "-"}\t${loan?.due ?? "-"}`);
    case "members 0":
      return state.members.map(({ name }, index) => `${index + 1}\t${name}`);
    case "lend 3":
      return lend(state, ...rest, now);
    case "return 1":
      return takeBack(state, rest[0]);
    case "overdue 0":
      return overdue(state, now);
    default:
      throw new Refused("usage: toolshed add-tool|add-member|tools|members|lend|return|overdue …");
  }
}

try {
  process.stdout.write(run(process.argv.slice(2), load()).map((line) => `${line}\n`).join(""));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
