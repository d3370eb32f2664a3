// insecure: express-trust.mjs
import express from "express";

const app = express();
app.set("trust proxy", true); // insecure: believes whatever the client wrote
app.get("/", (req, res) => res.send(`You come from ${req.ip}`));
app.listen(process.env.PORT, "127.0.0.1");
