// database: postgresql
// needs: arch-loan.sql
import pg from "pg";

// --8<-- [start:code]

/** Answer POST /loans with a status and a text. */
async function handle(database, tool, member) {
  const held = await database.query("SELECT 1 FROM loan WHERE member = $1", [member]);
  if (held.rowCount >= 3) return [409, `${member} has 3 tools`];
  const out = await database.query("SELECT 1 FROM loan WHERE tool = $1", [tool]);
  if (out.rowCount) return [409, `the ${tool} is out`];
  await database.query("INSERT INTO loan VALUES ($1, $2)", [tool, member]);
  return [201, `the ${tool} is lent to ${member}`];
}

// --8<-- [end:code]

function expect(title, actual, wanted) {
  console.log(String(actual) === String(wanted) ? "ok  " : `FAIL ${actual}`, title);
}

async function sameTests(handle) {
  expect("Ana borrows the drill", await handle("drill", "Ana"), [201, "the drill is lent to Ana"]);
  expect("Bo cannot have it too", await handle("drill", "Bo"), [409, "the drill is out"]);
  expect("Ana borrows the saw", await handle("saw", "Ana"), [201, "the saw is lent to Ana"]);
  expect("Ana borrows the ladder", await handle("ladder", "Ana"), [201, "the ladder is lent to Ana"]);
  expect("a fourth tool is refused", await handle("axe", "Ana"), [409, "Ana has 3 tools"]);
}

const database = new pg.Client();
await database.connect();

await sameTests((tool, member) => handle(database, tool, member));
await database.end();
