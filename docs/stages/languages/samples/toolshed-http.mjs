// A tool library over HTTP, with nothing but Node's own modules.

import { createServer } from "node:http";
import { text } from "node:stream/consumers";

const names = ["drill", "ladder", "saw"];
const tools = new Map(
  names.map((name, index) => [
    String(index + 1),
    { id: index + 1, name, lent_to: null },
  ]),
);

// A request that gets an error: its status, and why.
class Refused extends Error {
  constructor(status, message, fields = {}) {
    super(message);
    Object.assign(this, { status, fields });
  }
}

// --8<-- [start:parsing]
// The member's name from a body such as {"member": "Ana"}.
function memberIn(body) {
  let given;
  try {
    given = JSON.parse(body);
  } catch {
    throw new Refused(400, "the body is not JSON");
  }
  const member = given?.member;
  if (typeof member !== "string" || !member.trim()) {
    throw new Refused(422, "member must be a name");
  }
  return member;
}
// --8<-- [end:parsing]

function find(id) {
  const tool = tools.get(id);
  if (!tool) throw new Refused(404, `there is no tool ${id}`);
  return tool;
}

// --8<-- [start:lend]
function lend(body, id) {
  const tool = find(id);
  const member = memberIn(body);
  // One thread runs all of this: as long as no `await` stands between looking
  // and writing, no other request comes in between.
  if (tool.lent_to !== null) {
    throw new Refused(409, `the ${tool.name} is lent`);
  }
  tool.lent_to = member;
  return [201, tool];
}
// --8<-- [end:lend]

function takeBack(body, id) {
  const tool = find(id);
  if (tool.lent_to === null) {
    throw new Refused(409, `the ${tool.name} is not lent`);
  }
  tool.lent_to = null;
  return [200, tool];
}

// --8<-- [start:routing]
const ROUTES = [
  [/^\/tools$/, { GET: () => [200, { items: [...tools.values()] }] }],
  [/^\/tools\/([^/]+)$/, { GET: (body, id) => [200, find(id)] }],
  [/^\/tools\/([^/]+)\/loan$/, { POST: lend, DELETE: takeBack }],
];

// The status, the value that becomes JSON, and more header fields.
function answer(method, path, body) {
  try {
    for (const [pattern, methods] of ROUTES) {
      const match = pattern.exec(path);
      if (!match) continue;
      if (!Object.hasOwn(methods, method)) {
        const allow = { Allow: Object.keys(methods).join(", ") };
        throw new Refused(405, `not a place for ${method}`, allow);
      }
      return methods[method](body, ...match.slice(1));
    }
    throw new Refused(404, "there is nothing here");
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return [error.status, { error: error.message }, error.fields];
  }
}
// --8<-- [end:routing]

// --8<-- [start:serve]
const server = createServer(async (request, response) => {
  const body = await text(request);
  const path = request.url.split("?")[0];
  const [status, value, fields = {}] = answer(request.method, path, body);
  const content = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    ...fields,
    "Content-Type": "application/json",
    "Content-Length": content.length,
  });
  response.end(content);
});

server.listen(process.env.PORT ?? 8000, "127.0.0.1");
// --8<-- [end:serve]
