// database: postgresql
// needs: jobs-tables.sql
import pg from "pg";
import { setTimeout as sleep } from "node:timers/promises";

// --8<-- [start:worker]
const CLAIM = `
  UPDATE job SET attempts = attempts + 1, run_at = now() + interval '1 minute'
  WHERE id = (SELECT id FROM job WHERE dead_at IS NULL AND run_at <= now()
              ORDER BY run_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, attempts, payload ->> 'to' AS to`;
const DONE = "DELETE FROM job WHERE id = $1";
const LATER = "UPDATE job SET last_error = $2, run_at = now() + make_interval(secs => $3) WHERE id = $1";
const BURY = "UPDATE job SET last_error = $2, dead_at = now() WHERE id = $1";
const MOST_ATTEMPTS = 4;
const FIRST_WAIT = 0.02; // seconds; 10 or more outside of a demonstration

class Temporary extends Error {} // trying again later may help
class Permanent extends Error {} // trying again cannot help

/** Run jobs until none is left but dead ones. */
async function work(database, send) {
  while ((await database.query("SELECT 1 FROM job WHERE dead_at IS NULL LIMIT 1")).rowCount) {
    const { rows: [job] } = await database.query(CLAIM);
    if (!job) { // none is due yet
      await sleep(10);
      continue;
    }
    const label = `job ${job.id}, attempt ${job.attempts}:`;
    try {
      await send(job.to);
      await database.query(DONE, [job.id]);
      console.log(label, "sent to", job.to);
    } catch (error) {
      if (!(error instanceof Temporary || error instanceof Permanent)) throw error;
      if (error instanceof Permanent || job.attempts >= MOST_ATTEMPTS) {
        await database.query(BURY, [job.id, error.message]);
        console.log(label, error.message, "- dead");
      } else {
        const wait = FIRST_WAIT * 2 ** (job.attempts - 1);
        const jitter = wait * Math.random() * 0.5;
        await database.query(LATER, [job.id, error.message, wait + jitter]);
        console.log(label, error.message, `- again in ${(wait * 1000).toFixed()} ms`);
      }
    }
  }
}
// --8<-- [end:worker]

let mailServerIsUp = false;

async function send(to) {
  if (!to.includes("@")) throw new Permanent("no such address");
  if (!mailServerIsUp) throw new Temporary("mail server does not answer");
}

const database = new pg.Client();
await database.connect();
console.log("The mail server is down");
for (const to of ["bo", "ana@toolshed.example"]) {
  await database.query("INSERT INTO job (kind, payload) VALUES ('reminder', $1)", [{ to }]);
}
await work(database, send);
console.log("Dead jobs");
const dead = await database.query("SELECT id, last_error FROM job WHERE dead_at IS NOT NULL ORDER BY id");
for (const { id, last_error } of dead.rows) console.log(`job ${id}: ${last_error}`);
console.log("The mail server is up; job 2 is replayed");
mailServerIsUp = true;
await database.query("UPDATE job SET attempts = 0, dead_at = NULL, run_at = now() WHERE id = 2");
await work(database, send);
await database.end();
