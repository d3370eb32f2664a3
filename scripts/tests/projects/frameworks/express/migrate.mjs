import { readdir, readFile } from "node:fs/promises";

/** Run the migrations that this database has not seen. */
export async function migrate(pool) {
  await pool.query("CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY)");
  const folder = new URL("migrations/", import.meta.url);
  for (const name of (await readdir(folder)).sort()) {
    const seen = await pool.query("SELECT 1 FROM migration WHERE name = $1", [name]);
    if (seen.rowCount) continue;
    const sql = await readFile(new URL(name, folder), "utf8");
    await pool.query(`BEGIN; ${sql}; INSERT INTO migration VALUES ('${name}'); COMMIT`);
  }
}
