// needs: tools.sql
// database: postgresql

const { Client } = require("pg");

async function main() {
  const client = new Client();
  await client.connect();
  const changed = await client.query("UPDATE tool SET stock = stock - 1 WHERE id = $1 AND stock > 0", [1]);
  console.log(`borrowed ${changed.rowCount}`);
  await client.end();
}

main();
