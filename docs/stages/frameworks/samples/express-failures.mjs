import express from "express";

const app = express();
app.get("/throws", () => {
  throw new Error("thrown");
});
app.get("/rejects", async () => {
  await Promise.reject(new Error("rejected"));
});
app.get("/timer", (req, res, next) => {
  setTimeout(() => {
    try {
      throw new Error("in a callback");
    } catch (error) {
      next(error);
    }
  }, 10);
});
app.get("/", (req, res) => res.send("still up"));
app.use((error, req, res, next) =>
  res.status(500).send(`handled: ${error.message}`),
);

const server = app.listen(0, async () => {
  for (const path of ["/throws", "/rejects", "/timer", "/"]) {
    const answer = await fetch(
      `http://127.0.0.1:${server.address().port}${path}`,
    );
    console.log(path, answer.status, await answer.text());
  }
  server.close();
});
