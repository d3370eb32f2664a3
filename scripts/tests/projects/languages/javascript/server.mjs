// A right solution of "Toolshed over HTTP, no framework" in JavaScript.

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

import { dueOn } from "./due.mjs";

const FILE = process.env.TOOLSHED_FILE ?? "toolshed.json";
const state = existsSync(FILE)
  ? JSON.parse(readFileSync(FILE, "utf8"))
  : { tools: [], members: [] };

class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

// Nothing here waits, so no other request comes in between.
function save() {
  writeFileSync(`${FILE}.new`, JSON.stringify(state));
  renameSync(`${FILE}.new`, FILE);
}

function find(kind, id, status) {
  const found = state[kind].find((one) => one.id === id);
  if (!found) throw new Refused(status, `there is no ${id} in ${kind}`);
  return found;
}

function nameIn(given) {
  if (typeof given?.name !== "string" || !given.name.trim()) {
    throw new Refused(422, "name must be a text that is not blank");
  }
  return given.name;
}

function add(kind, thing) {
  const added = { id: state[kind].length + 1, ...thing };
  state[kind].push(added);
  save();
  return [201, added];
}

function lend(given, id) {
  const tool = find("tools", id, 404);
  if (!Number.isInteger(given?.member_id)) {
    throw new Refused(422, "member_id must be a whole number");
  }
  find("members", given.member_id, 422);
  if (!Number.isInteger(given.days) || given.days < 1 || given.days > 90) {
    throw new Refused(422, "days must be 1 to 90");
  }
  if (tool.lent_to !== null) throw new Refused(409, `tool ${id} is lent`);
  tool.lent_to = given.member_id;
  tool.due_on = dueOn(new Date(), given.days);
  save();
  return [201, tool];
}

function takeBack(_, id) {
  const tool = find("tools", id, 404);
  if (tool.lent_to === null) throw new Refused(409, `tool ${id} is not lent`);
  tool.lent_to = tool.due_on = null;
  save();
  return [200, tool];
}

const ROUTES = [
  ["GET", /^\/tools$/, () => [200, { items: state.tools }]],
  ["POST", /^\/tools$/, (given) => add("tools", { name: nameIn(given), lent_to: null, due_on: null })],
  ["POST", /^\/members$/, (given) => add("members", { name: nameIn(given) })],
  ["GET", /^\/tools\/([0-9]+)$/, (_, id) => [200, find("tools", id, 404)]],
  ["POST", /^\/tools\/([0-9]+)\/loan$/, lend],
  ["DELETE", /^\/tools\/([0-9]+)\/loan$/, takeBack],
];

function answer(method, path, body) {
  try {
    for (const [verb, pattern, action] of ROUTES) {
      const match = pattern.exec(path);
      if (match && verb === method) {
        const given = method === "POST" ? JSON.parse(body) : null;
        return action(given, ...match.slice(1).map(Number));
      }
    }
    throw new Refused(404, "there is nothing here");
  } catch (error) {
    if (error instanceof SyntaxError) return [400, { error: "the body is not JSON" }];
    if (!(error instanceof Refused)) throw error;
    return [error.status, { error: error.message }];
  }
}

createServer(async (request, response) => {
  const body = await text(request);
  const [status, value] = answer(request.method, request.url.split("?")[0], body);
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(value));
}).listen(process.env.PORT ?? 8000, "127.0.0.1");
