import express from "express";
import { mkdirSync, writeFileSync } from "node:fs";

mkdirSync("public");
writeFileSync("public/style.css", "body { margin: 2rem }");

let seen = [];
const watched = (name, middleware) => (req, res, next) => {
  seen.push(name);
  middleware(req, res, next);
};

const app = express();
app.use(watched("1 log", (req, res, next) => next()));
app.use(watched("2 files", express.static("public")));
app.use(watched("3 body", express.json()));
app.use(
  "/tools",
  watched("4 tools", (req, res) => {
    throw new Error("the database is away");
  }),
);
app.use(
  watched("5 not found", (req, res) =>
    res.status(404).send("nothing here"),
  ),
);
app.use((error, req, res, next) => {
  seen.push("6 errors");
  res.status(500).send("the fault is ours");
});

const server = app.listen(0, async () => {
  for (const path of ["/style.css", "/members", "/tools"]) {
    seen = [];
    const answer = await fetch(
      `http://127.0.0.1:${server.address().port}${path}`,
    );
    console.log(`${path} ${answer.status}: ${seen.join(", ")}`);
  }
  server.close();
});
