import express from "express";

const app = express();
app.set("trust proxy", 1); // one proxy, ours, stands before this program
app.get("/", (req, res) => res.send(`You come from ${req.ip}`));
app.listen(process.env.PORT, "127.0.0.1");
