// database: postgresql
// needs: drills.sql
import pg from "pg";
import { setTimeout as sleep } from "node:timers/promises";

const AGAIN = new Set(["40001", "40P01"]); // serialization failure, deadlock

/** Run work as one transaction; begin again if the database asks for it. */
async function inTransaction(client, work, attempts = 5) {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query("BEGIN ISOLATION LEVEL SERIALIZABLE");
      const result = await work(attempt);
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK");
      if (!AGAIN.has(error.code) || attempt === attempts) throw error;
      console.log(`attempt ${attempt}: ${error.code}, start again`);
      await sleep(Math.random() * 50 * attempt);
    }
  }
}

const ana = new pg.Client();
const bo = new pg.Client();
await ana.connect();
await bo.connect();

async function borrowLadder(attempt) {
  const { rows } = await ana.query("SELECT stock FROM tool WHERE id = 2");
  const stock = rows[0].stock;
  console.log(`attempt ${attempt}: stock ${stock}`);
  if (attempt === 1) {
    // Bo is faster
    await bo.query("UPDATE tool SET stock = stock - 1 WHERE id = 2");
  }
  await ana.query("UPDATE tool SET stock = $1 WHERE id = 2", [stock - 1]);
}

await inTransaction(ana, borrowLadder);
const { rows } = await bo.query("SELECT stock FROM tool WHERE id = 2");
console.log(`at the end: ${rows[0].stock}`);
await ana.end();
await bo.end();
