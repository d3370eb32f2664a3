// needs: nodejs_slow.mjs
import { fork } from "node:child_process";
import { once } from "node:events";

const server = fork("nodejs_slow.mjs", { env: { ...process.env, PORT: "0" } });
const [port] = await once(server, "message");
const url = `http://127.0.0.1:${port}/`;

const answer = fetch(url);
await once(server, "message"); // the request has arrived
server.disconnect();
server.kill("SIGTERM");
const ended = once(server, "exit");

console.log("answer:", await (await answer).json());
const late = await fetch(url).catch((error) => error.cause.code);
console.log("new connection:", late);
const [code] = await ended;
console.log("exit code:", code);
