// database: postgresql
// needs: integration_schema.sql
import pg from "pg";

function barrier() {
  let arrived = 0;
  let open;
  const gate = new Promise((resolve) => (open = resolve));
  return () => {
    arrived += 1;
    if (arrived === 2) open();
    return gate;
  };
}

/** The answer to one request: 201, or 409 if the tool is out. */
async function reserve(database, tool, member, bothLooked) {
  await database.query("BEGIN");
  const sql = "SELECT 1 FROM loan WHERE tool_id = $1";
  const { rows } = await database.query(sql, [tool]);
  await bothLooked(); // the worst moment, every time
  try {
    if (rows.length > 0) {
      await database.query("ROLLBACK");
      return 409;
    }
    await database.query(
      `INSERT INTO loan (tool_id, member_id, due_on)
       VALUES ($1, $2, '2026-12-06')`,
      [tool, member],
    );
    await database.query("COMMIT");
    return 201;
  } catch (error) {
    await database.query("ROLLBACK");
    if (error.code === "23505") return 409;
    throw error;
  }
}

/** How often each pair of answers came, and how many loans there are. */
async function races(a, b, rounds = 20) {
  const seen = new Map();
  await a.query("TRUNCATE tool, member, loan, reminder RESTART IDENTITY");
  await a.query("INSERT INTO member (name) VALUES ('Ana'), ('Bo')");
  for (let tool = 1; tool <= rounds; tool++) {
    await a.query("INSERT INTO tool (name) VALUES ('drill')");
    const bothLooked = barrier();
    const answers = await Promise.all([
      reserve(a, tool, 1, bothLooked),
      reserve(b, tool, 2, bothLooked),
    ]);
    const pair = answers.sort().join(" and ");
    seen.set(pair, (seen.get(pair) ?? 0) + 1);
  }
  const { rows } = await a.query("SELECT count(*) AS loans FROM loan");
  const pairs = [...seen].map(([pair, n]) => `${n} times ${pair}`).join(", ");
  return `${pairs}; ${rows[0].loans} loans`;
}

const [a, b] = [new pg.Client(), new pg.Client()];
await Promise.all([a.connect(), b.connect()]);
console.log("with the index:", await races(a, b));
await a.query("DROP INDEX loan_out_once");
console.log("without:", await races(a, b));
await Promise.all([a.end(), b.end()]);
