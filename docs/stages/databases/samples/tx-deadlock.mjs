// database: postgresql
// needs: drills.sql
import pg from "pg";
import { setTimeout as sleep } from "node:timers/promises";

const AGAIN = new Set(["40001", "40P01"]); // serialization failure, deadlock
const refusals = new Set();
let holding = 0;
let bothHoldOne;
const barrier = new Promise((resolve) => (bothHoldOne = resolve));

/** Put two tools back into stock, both or neither. */
async function bringBack(first, second, attempts = 5) {
  const put = "UPDATE tool SET stock = stock + 1 WHERE name = $1";
  const client = new pg.Client();
  await client.connect();
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        await client.query("BEGIN");
        await client.query(put, [first]);
        if (attempt === 1) {
          if (++holding === 2) bothHoldOne();
          await barrier;
        }
        await client.query(put, [second]);
        await client.query("COMMIT");
        return;
      } catch (error) {
        await client.query("ROLLBACK");
        if (!AGAIN.has(error.code) || attempt === attempts) throw error;
        refusals.add(error.code);
        await sleep((50 + Math.random() * 50) * attempt);
      }
    }
  } finally {
    await client.end();
  }
}

await Promise.all([bringBack("drill", "ladder"), bringBack("ladder", "drill")]);

console.log("refused:", ...refusals);
const client = new pg.Client();
await client.connect();
const { rows } = await client.query("SELECT name, stock FROM tool ORDER BY id");
for (const { name, stock } of rows) console.log(`${name}: ${stock}`);
await client.end();
