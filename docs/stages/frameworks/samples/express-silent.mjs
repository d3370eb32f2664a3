import express from "express";

const app = express();
app.use("/forgets", (req, res, next) => {
  req.member = "Ana"; // and then neither answers nor calls next()
});
app.get("/twice", (req, res) => {
  if (!req.query.member) res.status(400).send("who?"); // no `return`
  res.send("your loans");
});
app.use((error, req, res, next) => {
  console.log(String(error));
});

const server = app.listen(0, async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  try {
    await fetch(`${base}/forgets`, { signal: AbortSignal.timeout(300) });
  } catch (error) {
    console.log(String(error));
  }
  const answer = await fetch(`${base}/twice`);
  console.log(answer.status, await answer.text());
  server.closeAllConnections();
  server.close();
});
