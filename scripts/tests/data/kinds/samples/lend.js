const { createServer } = require("node:http");

let lent = false;

createServer((request, response) => {
  response.writeHead(lent ? 409 : 201, { "content-type": "application/json", ETag: '"1"', "Cache-Control": "no-store" });
  response.end(JSON.stringify({ done: !lent, tool: "½-inch drill" }));
  lent = true;
}).listen(process.env.PORT, "127.0.0.1");
