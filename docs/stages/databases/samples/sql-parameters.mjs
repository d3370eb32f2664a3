// database: postgresql
// needs: toolshed.sql
import pg from "pg";

const client = new pg.Client();
await client.connect();
await client.query("INSERT INTO member (name, email) VALUES ($1, $2)", [
  "O'Brien",
  "obrien@toolshed.example",
]);
for (const name of ["O'Brien", "' OR '1'='1"]) {
  const search = "SELECT id FROM member WHERE name = $1";
  const { rows } = await client.query(search, [name]);
  console.log(`${name}: ${rows.length} found`);
}
await client.end();
