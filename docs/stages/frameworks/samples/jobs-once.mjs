// database: postgresql
// needs: jobs-once-tables.sql
import pg from "pg";

// --8<-- [start:handle]
/** Book the fee of a message, once however often it comes. */
async function handle(database, message) {
  await database.query("BEGIN");
  const seen = await database.query(
    "INSERT INTO inbox (message_id) VALUES ($1) ON CONFLICT DO NOTHING", [message.id]);
  if (seen.rowCount === 0) {
    await database.query("ROLLBACK");
    return "seen before";
  }
  await database.query("INSERT INTO fee (member, amount) VALUES ($1, $2)", [message.member, message.amount]);
  if (message.dies === "before COMMIT") {
    await database.end(); // what PostgreSQL sees of a killed worker
  }
  await database.query("COMMIT");
  return "booked";
}
// --8<-- [end:handle]

async function deliver(title, message) {
  const database = new pg.Client();
  await database.connect();
  try {
    console.log(title, await handle(database, message));
  } catch {
    console.log(title, "the worker is gone");
  } finally {
    await database.end();
  }
}

const ana = { id: "m-1", member: "Ana", amount: 4 };
const bo = { id: "m-2", member: "Bo", amount: 6 };
await deliver("m-1:", ana);
await deliver("m-1 again:", ana);
await deliver("m-2, killed before COMMIT:", { ...bo, dies: "before COMMIT" });
await deliver("m-2 again:", bo);
await deliver("m-2, because the acknowledgement got lost:", bo);
const database = new pg.Client();
await database.connect();
const { rows } = await database.query("SELECT member, amount FROM fee ORDER BY member");
for (const { member, amount } of rows) console.log(member, amount);
await database.end();
