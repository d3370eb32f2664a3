// fails
import express from "express";

const app = express();
app.get("/timer", (req, res) => {
  setTimeout(() => {
    throw new Error("in a callback");
  }, 10);
});
app.use((error, req, res, next) => res.status(500).send("handled"));

const server = app.listen(0, () =>
  fetch(`http://127.0.0.1:${server.address().port}/timer`),
);
