import express, { type RequestHandler } from "express";
import { z } from "zod";
import { NewTool } from "./express_types.js";

/** Puts a checked body into `res.locals.body`, with the schema's type. */
function body<S extends z.ZodType>(
  schema: S,
): RequestHandler<{}, unknown, unknown, {}, { body: z.infer<S> }> {
  return (req, res, next) => {
    const { success, data, error } = schema.safeParse(req.body);
    if (success) {
      res.locals.body = data;
      return next();
    }
    res
      .status(400)
      .json(
        error.issues.map(
          (issue) => `${issue.path.join(".")}: ${issue.message}`,
        ),
      );
  };
}

const app = express();
app.use(express.json());
app.post("/tools", body(NewTool), (req, res) => {
  const { name, deposit } = res.locals.body;
  res.json(`${name}: deposit ${deposit}`);
});

const server = app.listen(0, async () => {
  const { port } = server.address() as { port: number };
  for (const sent of [{ name: "saw", deposit: 10 }, { name: "saw" }]) {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(`http://127.0.0.1:${port}/tools`, {
      method: "POST",
      headers,
      body: JSON.stringify(sent),
    });
    console.log(answer.status, await answer.text());
  }
  server.close();
});
