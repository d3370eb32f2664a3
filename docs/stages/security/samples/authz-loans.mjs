// --8<-- [start:policy]
import { createServer } from "node:http";

// Who may do what to which object. What is not here is refused.
const RULES = new Map([
  ["read loan", (who, loan) => loan.member === who.id
    || (who.role === "volunteer" && loan.branch === who.branch)
    || who.role === "admin"],
  ["list members", (who) => who.role === "admin"],
  ["read member", () => true],
  ["change member", (who, member) => member.id === who.id],
]);
const MAY_WRITE = new Set(["name", "phone"]); // of a member, field by field
const STRANGERS_SEE = ["id", "name"];

function allowed(who, action, thing) {
  return RULES.get(action)?.(who, thing) === true;
}
// --8<-- [end:policy]

const MEMBERS = new Map([
  { id: "ana", name: "Ana", phone: "0151", role: "member", branch: "north" },
  { id: "bo", name: "Bo", phone: "0160", role: "member", branch: "south" },
  { id: "cleo", name: "Cleo", phone: "0170", role: "volunteer", branch: "north" },
  { id: "dan", name: "Dan", phone: "0175", role: "admin", branch: "south" },
].map((member) => [member.id, member]));
const LOANS = new Map([
  ["1", { id: 1, tool: "drill", member: "ana", branch: "north" }],
  ["2", { id: 2, tool: "saw", member: "bo", branch: "south" }],
]);

class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

// --8<-- [start:routes]
function readLoan(who, loanId) {
  const loan = LOANS.get(loanId);
  if (!loan || !allowed(who, "read loan", loan)) {
    // Both alike: nothing to learn.
    throw new Refused(404, "there is no such loan");
  }
  return loan;
}

function listMembers(who) {
  if (!allowed(who, "list members")) throw new Refused(403, "not allowed");
  return [...MEMBERS.keys()];
}

function readMember(who, memberId) {
  const member = MEMBERS.get(memberId);
  if (!member || !allowed(who, "read member", member)) {
    throw new Refused(404, "there is no such member");
  }
  if (member === who) return member;
  return Object.fromEntries(STRANGERS_SEE.map((field) => [field, member[field]]));
}

function changeMember(who, memberId, body) {
  const member = MEMBERS.get(memberId);
  if (!member || !allowed(who, "change member", member)) {
    throw new Refused(404, "there is no such member");
  }
  const others = Object.keys(body).filter((field) => !MAY_WRITE.has(field));
  if (others.length > 0) {
    throw new Refused(422, `not yours to write: ${others.sort().join(", ")}`);
  }
  return { ...member, ...body };
}

function report(who) { // somebody forgot to write a rule
  if (!allowed(who, "read report")) throw new Refused(403, "not allowed");
  return "all loans of the year";
}
// --8<-- [end:routes]

const ROUTES = [
  ["GET", /^\/loans\/(\w+)$/, readLoan],
  ["GET", /^\/members()$/, listMembers],
  ["GET", /^\/members\/(\w+)$/, readMember],
  ["PATCH", /^\/members\/(\w+)$/, changeMember],
  ["GET", /^\/report()$/, report],
];

function answer(request, body) {
  // Stands for a session or a checked token; such a name proves nothing.
  const who = MEMBERS.get((request.headers.authorization ?? "").replace(/^Demo /, ""));
  if (!who) throw new Refused(401, "sign in first");
  for (const [method, pattern, action] of ROUTES) {
    const match = pattern.exec(request.url);
    if (method === request.method && match) return action(who, match[1], body);
  }
  throw new Refused(404, "there is nothing here");
}

createServer(async (request, response) => {
  let text = "";
  for await (const part of request) text += part;
  let status = 200, value;
  try {
    value = answer(request, JSON.parse(text || "{}"));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    [status, value] = [error.status, { error: error.message }];
  }
  const fields = { "Content-Type": "application/json" };
  if (status === 401) fields["WWW-Authenticate"] = "Demo";
  response.writeHead(status, fields).end(JSON.stringify(value));
}).listen(Number(process.env.PORT ?? 8000), "127.0.0.1");
