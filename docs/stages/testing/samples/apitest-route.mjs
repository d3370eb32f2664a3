// server: apitest_toolshed.py

const JSON_TYPE = "application/json";
const PROBLEM = "application/problem+json";
let failures = 0;

async function call(method, path, body, who) {
  const headers = {};
  if (who) headers.Authorization = `Bearer token-of-${who}`;
  if (body !== undefined) headers["Content-Type"] = JSON_TYPE;
  const signal = AbortSignal.timeout(10_000);
  const url = process.env.BASE_URL + path;
  const answer = await fetch(url, { method, headers, body, signal });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

// All of it is promised: status, media type, fields of the body, a header field.
function rule(name, { status: got, headers, body }, status, kind, fields, header) {
  const faults = [];
  if (got !== status) faults.push(`status ${got}, expected ${status}`);
  for (const [field, value] of Object.entries(fields)) {
    if (body[field] !== value) faults.push(`${field} is not ${value}`);
  }
  if (headers.get("content-type") !== kind) faults.push(`media type is not ${kind}`);
  if (header && !headers.has(header)) faults.push(`no ${header}`);
  failures += faults.length > 0;
  console.log(faults.length ? `FAIL ${name}: ${faults.join("; ")}` : `ok   ${name}`);
}

// Each test makes what it needs, so that none depends on another.
async function newDrill() {
  const { body } = await call("POST", "/tools", '{"name": "drill", "deposit": 40}', "cleo");
  return body.id;
}

const problem = (name) => ({ type: `https://toolshed.example/problems/${name}` });

async function change(body, who) {
  const drill = await newDrill();
  const answer = await call("PATCH", `/tools/${drill}`, body, who);
  return [answer, await call("GET", `/tools/${drill}`, undefined, "ana")];
}

let [answer, after] = await change('{"deposit": 25}', "cleo");
rule("a keeper changes the deposit", answer, 200, JSON_TYPE, { deposit: 25 });
rule("  and it stays changed", after, 200, JSON_TYPE, { deposit: 25 });
[answer, after] = await change('{"deposit": 25}');
rule("not signed in", answer, 401, PROBLEM, problem("sign-in"), "WWW-Authenticate");
rule("  changes nothing", after, 200, JSON_TYPE, { deposit: 40 });
[answer, after] = await change('{"deposit": 25}', "ana");
rule("a member may not", answer, 403, PROBLEM, problem("not-allowed"));
rule("  changes nothing", after, 200, JSON_TYPE, { deposit: 40 });
[answer, after] = await change('{"deposit": -5}', "cleo");
rule("a deposit below zero", answer, 422, PROBLEM, problem("invalid-fields"));
rule("  changes nothing", after, 200, JSON_TYPE, { deposit: 40 });
[answer, after] = await change('{"deposit": ', "cleo");
rule("half a body", answer, 400, PROBLEM, problem("not-json"));
answer = await call("PATCH", "/tools/999999", '{"deposit": 25}', "cleo");
rule("a tool that does not exist", answer, 404, PROBLEM, problem("not-found"));
process.exitCode = failures > 0 ? 1 : 0;
