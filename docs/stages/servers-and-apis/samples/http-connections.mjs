import http from "node:http";
import http2 from "node:http2";

// Both servers answer the same. The report takes its time.
function answer(request, response) {
  const wait = request.url === "/report" ? 300 : 0;
  setTimeout(() => response.end("done"), wait);
}
const paths = ["/report", "/style.css", "/logo.svg"];

function listen(server, event) {
  let opened = 0;
  server.on(event, () => opened++);
  return new Promise((go) => server.listen(0, "127.0.0.1", () => {
    go([server.address().port, () => opened]);
  }));
}

function report(version, opened, order) {
  console.log(`${version} connections: ${opened}, order: ${order.join(" ")}`);
}

async function over1(sockets) {
  const server = http.createServer(answer);
  const [port, opened] = await listen(server, "connection");
  const agent = new http.Agent({ keepAlive: true, maxSockets: sockets });
  const order = [];
  const get = (path) => new Promise((go) => {
    http.get({ port, host: "127.0.0.1", path, agent }, (got) => {
      got.resume().on("end", () => go(order.push(path)));
    });
  });
  await Promise.all(paths.map(get));
  report("HTTP/1.1", opened(), order);
  agent.destroy();
  server.close();
}

async function over2() {
  const server = http2.createServer(answer);
  const [port, opened] = await listen(server, "session");
  const session = http2.connect(`http://127.0.0.1:${port}`);
  const order = [];
  const get = (path) => new Promise((go) => {
    const stream = session.request({ ":path": path }).resume();
    stream.on("end", () => go(order.push(path)));
  });
  await Promise.all(paths.map(get));
  report("HTTP/2  ", opened(), order);
  session.close();
  server.close();
}

await over1(1);
await over1(3);
await over2();
