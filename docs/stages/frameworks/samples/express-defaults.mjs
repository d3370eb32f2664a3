import express from "express";
import helmet from "helmet";

console.error = () => {}; // Express logs errors there

function show(title, app) {
  app.get("/tools", (req, res) => res.json([]));
  app.post("/tools", (req, res) => res.json({}));
  app.get("/crash", () => {
    throw new Error("cannot sign in with drill42");
  });
  return new Promise((resolve) => {
    const server = app.listen(0, async () => {
      const url = `http://127.0.0.1:${server.address().port}`;
      const { headers } = await fetch(`${url}/tools`);
      const text = await (await fetch(`${url}/crash`)).text();
      const json = { "Content-Type": "application/json" };
      const large = await fetch(`${url}/tools`, {
        method: "POST",
        headers: json,
        body: JSON.stringify(["saw".repeat(10_000)]),
      });
      console.log(
        `${title}\n  x-powered-by: ${headers.get("x-powered-by")}`,
      );
      console.log(
        `  x-content-type-options: ${headers.get("x-content-type-options")}`,
      );
      const told = text.includes("drill42") && text.includes(".mjs");
      console.log(`  a crash tells its message and stack: ${told}`);
      console.log(`  30 kB of JSON: ${large.status}`);
      server.close(resolve);
    });
  });
}

await show("as it comes:", express().use(express.json()));
process.env.NODE_ENV = "production";
await show(
  "chosen:",
  express().use(helmet(), express.json({ limit: "10kb" })),
);
