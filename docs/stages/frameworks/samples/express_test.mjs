import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { createApp } from "./toolshed-express.mjs";

const pool = new pg.Pool(); // a database for the tests, named by PGDATABASE
let server;

before(
  () => new Promise((ready) => (server = createApp(pool).listen(0, ready))),
);
after(() => {
  server.close();
  return pool.end();
});

function post(path, body) {
  const headers = { "Content-Type": "application/json" };
  return fetch(`http://127.0.0.1:${server.address().port}${path}`, {
    method: "POST",
    headers,
    body,
  });
}

test("a broken body is answered with a problem", async () => {
  const answer = await post("/tools", "{");
  assert.equal(answer.status, 400);
  assert.equal(
    answer.headers.get("content-type"),
    "application/problem+json; charset=utf-8",
  );
});

test("of two who want the saw, one gets it", async () => {
  const both = ["Ana", "Bo"].map((member) =>
    post("/loans", JSON.stringify({ tool_id: 3, member })),
  );
  const answers = await Promise.all(both);
  assert.deepEqual(
    answers.map((answer) => answer.status).sort(),
    [201, 409],
  );
});
