import { once } from "node:events";
import net from "node:net";

const texts = {
  ECONNREFUSED: "Connection refused",
  EADDRINUSE: "Address already in use",
};

async function ask(address, port) {
  const socket = net.connect(port, address);
  try {
    await once(socket, "connect");
    return "connected";
  } catch (error) {
    return texts[error.code] ?? error.message;
  } finally {
    socket.destroy();
  }
}

for (const own of ["127.0.0.1", "0.0.0.0"]) {
  const listener = net.createServer().listen(0, own);
  await once(listener, "listening");
  const { port } = listener.address();
  console.log("listening on", own);
  for (const address of ["127.0.0.1", "127.0.0.2"]) {
    console.log(`  asked at ${address}:`, await ask(address, port));
  }
  const second = net.createServer().listen(port, own);
  const [error] = await once(second, "error");
  console.log("  a second listener:", texts[error.code] ?? error.message);
  listener.close();
}
