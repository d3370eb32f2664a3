// --8<-- [start:shutdown]
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

let stopping = false;

const server = createServer(async (request, response) => {
  await sleep(1000); // a slow database
  response.setHeader("Content-Type", "application/json");
  if (stopping) response.setHeader("Connection", "close");
  response.end(JSON.stringify({ lent: "drill" }));
});
server.listen(process.env.PORT ?? 8000, "127.0.0.1");

process.on("SIGTERM", () => {
  stopping = true;
  server.close(); // listens no more; requests under way go on
  setTimeout(() => process.exit(1), 10_000).unref();
});
// --8<-- [end:shutdown]
server.on("listening", () => process.send?.(server.address().port));
server.on("request", () => process.send?.("request"));
