// database: postgresql
import pg from "pg";

const pool = new pg.Pool({
  max: 2, // connections that this process may hold
  connectionTimeoutMillis: 200, // connect, or wait for a free one
  statement_timeout: 2000, // PostgreSQL stops a statement after this
});
// Without this, a connection that breaks while idle ends the process.
pool.on("error", (error) => console.error(error.message));

const borrowed = [await pool.connect(), await pool.connect()];
const inUse = pool.totalCount - pool.idleCount;
console.log(`in use: ${inUse} of ${pool.options.max}`);
try {
  await pool.query("SELECT 1");
} catch (error) {
  console.log(`third request: ${error.message}`);
}
for (const client of borrowed) client.release();
const { rows } = await pool.query("SELECT 'served' AS answer");
console.log(`after release: ${rows[0].answer}`);
await pool.end();
