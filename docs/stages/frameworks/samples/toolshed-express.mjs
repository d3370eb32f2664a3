// database: postgresql
// needs: toolshed-tables.pg.sql
import express from "express";
import helmet from "helmet";
import pg from "pg";
import { z } from "zod";

// --8<-- [start:errors]
class Problem extends Error {
  constructor(status, name, title, more = {}) {
    super(title);
    this.status = status;
    this.body = {
      type: `https://toolshed.example/problems/${name}`,
      title,
      status,
      ...more,
    };
  }
}

const notFound = () => new Problem(404, "not-found", "Nothing is here");
const invalid = (errors) =>
  new Problem(422, "invalid-fields", "Some fields cannot be accepted", {
    errors,
  });

function asProblem(error) {
  if (error instanceof Problem) return error;
  if (error.type === "entity.parse.failed")
    return new Problem(400, "not-json", "The body is not JSON");
  // What Express refuses itself: 413 and others, or a path such as /%E0.
  if (error.expose || error instanceof URIError)
    return new Problem(error.status, "refused", error.message);
  console.error(error);
  return new Problem(500, "internal", "The fault is ours");
}

// Four parameters make it an error handler.
function answerError(error, req, res, next) {
  if (res.headersSent) return next(error);
  const { status, body } = asProblem(error);
  res
    .status(status)
    .type("application/problem+json")
    .send(JSON.stringify(body));
}
// --8<-- [end:errors]

// --8<-- [start:validation]
const PRINTABLE = /^\P{Cc}{1,40}$/u; // no control characters
const text = (message) =>
  z.string(message).trim().regex(PRINTABLE, message);
const whole = (message, least, most) =>
  z.int(message).min(least, message).max(most, message);

const MOST = 2 ** 31 - 1; // of an integer in PostgreSQL
const TEXT = "must be a text of 1 to 40 characters";
const DEPOSIT = "must be a whole number from 0 to 500";
const TOOL_ID = "must be the number of a tool";

const NewTool = z.object({
  name: text(TEXT),
  deposit: whole(DEPOSIT, 0, 500),
});
const NewLoan = z.object({
  tool_id: whole(TOOL_ID, 1, MOST),
  member: text(TEXT),
});
const Id = z.coerce.number().int().min(0).max(MOST);
const Page = z.object({
  after: Id.default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** A middleware: what fits the schema goes on as `req.valid`. */
const body = (schema) => (req, res, next) => {
  const { success, data, error } = schema.safeParse(req.body ?? {});
  if (!success)
    throw invalid(
      error.issues.map((issue) => ({
        pointer: ["#", ...issue.path].join("/"),
        detail: issue.message,
      })),
    );
  req.valid = data;
  next();
};
// --8<-- [end:validation]

// --8<-- [start:tools]
const one = ({ rows }) => rows[0];
const TOOL = `SELECT tools.id, name, deposit, member AS lent_to
              FROM tools LEFT JOIN loans ON loans.tool_id = tools.id`;

function toolRoutes(pool) {
  const router = express.Router();

  router.get("/", async (req, res) => {
    const page = Page.safeParse(req.query);
    if (!page.success)
      throw new Problem(400, "query", "The query cannot be read");
    const { after, limit } = page.data;
    const { rows } = await pool.query(
      `${TOOL} WHERE tools.id > $1 ORDER BY tools.id LIMIT $2`,
      [after, limit + 1],
    );
    const items = rows.slice(0, limit);
    const next =
      rows.length > limit
        ? `/tools?after=${items.at(-1).id}&limit=${limit}`
        : null;
    res.json({ items, next });
  });

  router.post("/", body(NewTool), async (req, res) => {
    const { name, deposit } = req.valid;
    const insert = `INSERT INTO tools (name, deposit) VALUES ($1, $2)
                    RETURNING id, name, deposit, NULL AS lent_to`;
    const tool = one(await pool.query(insert, [name, deposit]));
    res.status(201).location(`/tools/${tool.id}`).json(tool);
  });

  router.get("/:id", async (req, res) => {
    const id = Id.safeParse(req.params.id);
    if (!id.success) throw notFound();
    const tool = one(
      await pool.query(`${TOOL} WHERE tools.id = $1`, [id.data]),
    );
    if (!tool) throw notFound();
    res.json(tool);
  });

  return router;
}
// --8<-- [end:tools]

// --8<-- [start:loans]
const onLoan = () => new Problem(409, "on-loan", "The tool is on loan");
const noSuchTool = () =>
  invalid([{ pointer: "#/tool_id", detail: TOOL_ID }]);

async function inTransaction(pool, work) {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

function loanRoutes(pool) {
  const router = express.Router();

  router.post("/", body(NewLoan), async (req, res) => {
    const { tool_id, member } = req.valid;
    const loan = await inTransaction(pool, async (db) => {
      // Whoever else wants this tool waits until this transaction has ended.
      const lock = "SELECT id FROM tools WHERE id = $1 FOR UPDATE";
      if (!one(await db.query(lock, [tool_id]))) throw noSuchTool();
      const taken = "SELECT id FROM loans WHERE tool_id = $1";
      if (one(await db.query(taken, [tool_id]))) throw onLoan();
      const insert = `INSERT INTO loans (tool_id, member) VALUES ($1, $2)
                      RETURNING id, tool_id, member`;
      return one(await db.query(insert, [tool_id, member]));
    });
    res.status(201).location(`/loans/${loan.id}`).json(loan);
  });

  return router;
}
// --8<-- [end:loans]

// --8<-- [start:app]
export function createApp(pool) {
  const app = express();
  app.set("trust proxy", 1); // one nginx in front
  app.use(helmet());
  app.use(express.json({ limit: "10kb" }));
  app.use("/tools", toolRoutes(pool));
  app.use("/loans", loanRoutes(pool));
  app.use((req, res, next) => next(notFound()));
  app.use(answerError);
  return app;
}
// --8<-- [end:app]

// --8<-- [start:start]
if (import.meta.filename === process.argv[1]) {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 10,
  });
  // An idle connection broke; the pool replaces it.
  pool.on("error", console.error);
  const server = createApp(pool).listen(
    Number(process.env.PORT ?? 8000),
    "127.0.0.1",
  );
  process.on("SIGTERM", () => server.close(() => pool.end()));
}
// --8<-- [end:start]
