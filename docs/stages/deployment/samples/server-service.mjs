import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

// To standard output.
const log = (event) => console.log(`{"event": ${JSON.stringify(event)}}`);

const routes = {
  "/health/live": () => "alive", // the process can answer at all
  "/health/ready": () => "ready", // in yours: may it work now?
  "/report": async () => {
    log("report begun");
    await sleep(1000);
    return "14 loans";
  },
};

const server = http.createServer(async (request, response) => {
  const route = routes[request.url];
  response.statusCode = route ? 200 : 404;
  response.end(`${route ? await route() : "not found"}\n`);
});

process.once("SIGTERM", () => {
  // After the last answer nothing keeps the process alive.
  server.close(() => log("stopped"));
  log("stopping"); // no new connections
});

const port = Number(process.env.PORT ?? 8000);
server.listen(port, "127.0.0.1", () => log("listening"));
