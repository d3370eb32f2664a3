import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import pg from "pg";

async function lend(database, tool, member, due) {
  const sql = `INSERT INTO loan (tool_id, member_id, due_on)
               VALUES ($1, $2, $3) RETURNING id`;
  return (await database.query(sql, [tool, member, due])).rows[0].id;
}

/** A queue may deliver a message twice; one reminder is enough. */
async function takeMessage(database, { loan, text }) {
  const sql = "INSERT INTO reminder VALUES ($1, $2) ON CONFLICT DO NOTHING";
  await database.query(sql, [loan, text]);
}

const db = new pg.Client();
before(() => db.connect());
beforeEach(() => db.query("BEGIN"));
afterEach(() => db.query("ROLLBACK"));
after(() => db.end());

// Factories: a test names what matters to it, the rest is made up.
const one = async (sql, ...values) =>
  Object.values((await db.query(sql, values)).rows[0])[0];
const makeTool = (name = "drill") =>
  one("INSERT INTO tool (name) VALUES ($1) RETURNING id", name);
const makeMember = (name = "Ana") =>
  one("INSERT INTO member (name) VALUES ($1) RETURNING id", name);
const makeLoan = async ({ tool, member, due = "2026-11-30" } = {}) =>
  lend(db, tool ?? await makeTool(), member ?? await makeMember(), due);

test("a lent tool has one open loan", async () => {
  await makeLoan({ tool: await makeTool("saw") });
  assert.equal(await one("SELECT count(*)::int FROM loan"), 1);
});

test("a tool that is out is refused", async () => {
  const tool = await makeTool();
  await makeLoan({ tool });
  const member = await makeMember("Bo");
  await assert.rejects(makeLoan({ tool, member }), { code: "23505" });
});

test("a message delivered twice leaves one reminder", async () => {
  const loan = await makeLoan({ due: "2026-11-01" });
  const message = { loan, text: "late" };
  await takeMessage(db, message);
  await takeMessage(db, message);
  assert.equal(await one("SELECT count(*)::int FROM reminder"), 1);
});
