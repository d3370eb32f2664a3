// database: postgresql
// needs: toolshed.sql
import pg from "pg";

const FIND = `
  SELECT tool.name FROM loan
  JOIN tool ON tool.id = loan.tool_id
  JOIN member ON member.id = loan.member_id
  WHERE member.name = $1 AND returned_on IS NULL
  ORDER BY tool.name`;
const LEND = `
  INSERT INTO loan (tool_id, member_id, lent_on, due_on, fee)
  SELECT tool.id, member.id, '2026-11-20', '2026-11-27', 7 * daily_fee
  FROM tool, member
  WHERE tool.name = $1 AND member.name = $2`;

async function toolsOut(client, member) {
  const { rows } = await client.query(FIND, [member]);
  return rows.map((row) => row.name).join(", ") || "nothing";
}

async function borrow(client, member, tools) {
  await client.query("BEGIN");
  try {
    for (const tool of tools) await client.query(LEND, [tool, member]);
    await client.query("COMMIT");
    return "done";
  } catch (error) {
    await client.query("ROLLBACK");
    if (error.code === "23505") return `refused with ${error.code}`;
    throw error;
  }
}

const wishes = [["wheelbarrow", "drill"], ["wheelbarrow", "pressure washer"]];
const client = new pg.Client(); // reads PGHOST, PGUSER and so on
await client.connect();
try {
  for (const member of ["Bo", "Bo' OR '1'='1"]) {
    console.log(`${member}: ${await toolsOut(client, member)}`);
  }
  for (const tools of wishes) {
    const result = await borrow(client, "Dev", tools);
    console.log(`Dev asks for ${tools.join(" and ")}: ${result}`);
    console.log(`Dev: ${await toolsOut(client, "Dev")}`);
  }
} finally {
  await client.end();
}
