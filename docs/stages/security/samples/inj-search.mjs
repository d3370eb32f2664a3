// database: postgresql
// needs: ../../databases/samples/toolshed.sql
import pg from "pg";

const sorts = new Map([
  ["name", "name"],
  ["fee", "daily_fee DESC, name"],
]);
const union = "x' UNION SELECT email FROM member ORDER BY 1 --";
const guess = "CASE WHEN true THEN daily_fee END";

const names = ({ rows }) => rows.map((row) => row.name);

async function search(client, text, sort = "name") {
  if (!sorts.has(sort)) return ["400 unknown sort order"];
  const sql = `SELECT name FROM tool WHERE strpos(name, $1) > 0
               ORDER BY ${sorts.get(sort)}`; // only words from sorts
  return names(await client.query(sql, [text]));
}

async function byIds(client, ids) {
  const sql = "SELECT name FROM tool WHERE id = ANY($1) ORDER BY id";
  return names(await client.query(sql, [ids]));
}

function show(what, found) {
  console.log(`${what}:`, found.join(", ") || "nothing");
}

const client = new pg.Client();
await client.connect();
show("honest", await search(client, "drill"));
show("UNION", await search(client, union));
show("by fee", await search(client, "er", "fee"));
show("a guess", await search(client, "", guess));
show("no ids", await byIds(client, []));
show("two ids", await byIds(client, [3, 1]));
const many = Array.from({ length: 49_995 }, (_, index) => index + 5);
show("many ids", await byIds(client, many));
await client.end();
