// server: tls-names.nginx.conf
// application: tls_app.py
import { readFileSync } from "node:fs";
import { connect } from "node:tls";

const { port } = new URL(process.env.BASE_URL);
const trust = readFileSync("root.pem");

// Every name leads to this machine; yours go through DNS.
const ask = (name) =>
  new Promise((resolve, reject) => {
    const to = { host: "127.0.0.1", port, servername: name, ca: trust };
    const connection = connect(to, () => {
      connection.end();
      resolve("trusted");
    });
    connection.on("error", reject);
  });

for (const name of ["toolshed.example", "shop.toolshed.example",
  "expired.toolshed.example", "short.toolshed.example"]) {
  // error.code and error.message say why
  console.log(`${name}: ${await ask(name).catch((error) => "refused")}`);
}
