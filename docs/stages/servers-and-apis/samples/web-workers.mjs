import cluster from "node:cluster";
import { once } from "node:events";
import http from "node:http";

if (cluster.isWorker) {
  // Your code: every worker runs it, in a process of its own.
  const server = http.createServer((request, response) => {
    response.setHeader("Connection", "close");
    response.end(`worker ${cluster.worker.id}`);
  });
  server.listen(0, "127.0.0.1");
} else {
  // The manager: it holds the port, and replaces workers that end.
  const ready = async () => (await once(cluster, "listening"))[1].port;
  cluster.on("exit", (worker, code, signal) => {
    console.log(`worker ${worker.id} ended: ${signal}`);
    cluster.fork();
  });
  const answers = async (port) => {
    const from = new Set();
    for (let turn = 0; turn < 10; turn++) {
      const answer = await fetch(`http://127.0.0.1:${port}`);
      from.add(await answer.text());
    }
    return [...from].sort().join(", ");
  };

  const first = cluster.fork();
  const port = await ready();
  cluster.fork();
  await ready();
  console.log(`answers come from ${await answers(port)}`);

  first.process.kill("SIGKILL"); // as `kill -9` does
  await ready();
  console.log(`same port, answers come from ${await answers(port)}`);
  process.exit();
}
