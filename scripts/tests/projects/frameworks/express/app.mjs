/** Toolshed in Express: the edge to HTTP. What may be done is decided in domain/. */
import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import express from "express";
import pg from "pg";
import { z } from "zod";
import { check, dueOn, Refused } from "./domain/lending.mjs";
import { migrate } from "./migrate.mjs";

const UPLOADS = path.resolve(process.env.UPLOADS ?? "uploads");
const LARGEST = 1024 * 1024;
const TYPES = [[Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "image/png"], [Buffer.from([0xff, 0xd8, 0xff]), "image/jpeg"]];
const TEXTS = { en: { title: "Tools", out: "on loan", free: "free" }, de: { title: "Werkzeuge", out: "verliehen", free: "frei" } };

class Problem extends Error {
  constructor(status, title) {
    super(title);
    this.status = status;
  }
}

const text = z.string().trim().min(1);
const NewTool = z.object({ code: text, name: text });
const NewMember = z.object({ name: text, email: text });
const NewLoan = z.object({ tool_id: z.int(), member_id: z.int() });

function valid(schema, body) {
  const { success, data } = schema.safeParse(body ?? {});
  if (!success) throw new Problem(422, "a field is missing or of the wrong type");
  return data;
}

const pool = new pg.Pool();
const app = express();
app.use(express.json({ limit: "10kb" }));

app.get("/tools", async (req, res) => {
  const { rows } = await pool.query("SELECT * FROM tool ORDER BY id DESC LIMIT 100");
  res.json({ items: rows, next: null });
});

app.post("/tools", async (req, res) => {
  const { code, name } = valid(NewTool, req.body);
  const { rows } = await pool.query("INSERT INTO tool (code, name) VALUES ($1, $2) RETURNING *", [code, name]);
  res.status(201).json(rows[0]);
});

app.post("/members", async (req, res) => {
  const { name, email } = valid(NewMember, req.body);
  const { rows } = await pool.query("INSERT INTO member (name, email) VALUES ($1, $2) RETURNING *", [name, email]);
  res.status(201).json(rows[0]);
});

app.post("/loans", async (req, res) => {
  const { tool_id, member_id } = valid(NewLoan, req.body);
  const db = await pool.connect();
  try {
    await db.query("BEGIN");
    await db.query("SELECT 1 FROM member WHERE id = $1 FOR UPDATE", [member_id]); // one loan of a member at a time
    const open = "SELECT 1 FROM loan WHERE returned_on IS NULL AND";
    const held = await db.query(`${open} member_id = $1`, [member_id]);
    const out = await db.query(`${open} tool_id = $1`, [tool_id]);
    check(held.rowCount, out.rowCount > 0);
    const insert = "INSERT INTO loan (tool_id, member_id, due_on) VALUES ($1, $2, $3) RETURNING id, tool_id, member_id, due_on";
    const { rows } = await db.query(insert, [tool_id, member_id, dueOn(new Date().toISOString().slice(0, 10))]);
    await db.query("COMMIT");
    res.status(201).json(rows[0]);
  } catch (error) {
    await db.query("ROLLBACK");
    throw error instanceof Refused ? new Problem(409, error.message) : error;
  } finally {
    db.release();
  }
});

const form = express.raw({ type: "multipart/form-data", limit: LARGEST + 10_000 }); // the photo and the form around it

app.post("/tools/:id/photo", form, async (req, res) => {
  const tool = await pool.query("SELECT 1 FROM tool WHERE id = $1", [Number.parseInt(req.params.id, 10) || 0]);
  if (!tool.rowCount) throw new Problem(404, "there is no such tool");
  const fields = await new Response(req.body, { headers: { "Content-Type": req.get("Content-Type") } }).formData();
  const file = fields.get("photo");
  if (!(file instanceof Blob)) throw new Problem(422, "photo is missing");
  const content = Buffer.from(await file.arrayBuffer());
  if (content.length > LARGEST) throw new Problem(413, "the photo is too large");
  const type = TYPES.find(([start]) => content.subarray(0, start.length).equals(start))?.[1];
  if (!type) throw new Problem(415, "the photo is neither PNG nor JPEG");
  const name = randomBytes(16).toString("hex");
  await mkdir(UPLOADS, { recursive: true });
  await writeFile(path.join(UPLOADS, name), content);
  await pool.query("INSERT INTO photo VALUES ($1, $2, $3)", [name, req.params.id, type]);
  res.status(201).json({ photo: `/photos/${name}` });
});

app.get("/photos/:name", async (req, res) => {
  const { rows: [photo] } = await pool.query("SELECT name, type FROM photo WHERE name = $1", [req.params.name]);
  if (!photo) throw new Problem(404, "there is no such photo");
  res.set("X-Content-Type-Options", "nosniff").type(photo.type).sendFile(path.join(UPLOADS, photo.name));
});

const escaped = (value) => value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

app.get("/admin/tools", async (req, res) => {
  const language = req.acceptsLanguages(Object.keys(TEXTS)) || "en";
  const texts = TEXTS[language];
  const out = "EXISTS (SELECT FROM loan WHERE tool_id = tool.id AND returned_on IS NULL) AS is_out";
  const { rows } = await pool.query(`SELECT code, name, ${out} FROM tool ORDER BY id`);
  const lines = rows.map((tool) => `<li>${escaped(tool.code)} ${escaped(tool.name)}: ${tool.is_out ? texts.out : texts.free}`);
  res.send(`<!doctype html><html lang="${language}"><title>${texts.title}</title><h1>${texts.title}</h1><ul>${lines.join("")}</ul></html>`);
});

app.use(() => { throw new Problem(404, "there is nothing at this address"); });

app.use((error, req, res, next) => {
  if (res.headersSent) return next(error);
  const conflicts = { 23505: 409, 23503: 422 }; // taken already, and not there
  const status = error.status ?? conflicts[error.code] ?? 500;
  if (status === 500) console.error(error);
  const title = status === 500 ? "the fault is ours" : error.message;
  res.status(status).type("application/problem+json").send(JSON.stringify({ type: "about:blank", title, status }));
});

await migrate(pool);
app.listen(Number(process.env.PORT ?? 8000), "127.0.0.1");
