import express from "express";

try {
  express().get("*", (req, res) => res.send("any path"));
} catch (error) {
  console.log(String(error));
}

const app = express(); // without express.json()
app.post("/tools", (req, res) => {
  const { name } = req.body;
  res.json(name);
});
app.use((error, req, res, next) => {
  console.log(String(error));
  res.sendStatus(500);
});

const server = app.listen(0, async () => {
  await fetch(`http://127.0.0.1:${server.address().port}/tools`, {
    method: "POST",
    body: '{"name": "axe"}',
  });
  const second = express().listen(server.address().port, (error) => {
    console.log(error.code);
    server.close();
  });
});
