import dgram from "node:dgram";
import { once } from "node:events";
import net from "node:net";

// TCP: the server listens, the client connects.
// Port 0 asks the system for a free one.
const listener = net.createServer().listen(0, "127.0.0.1");
await once(listener, "listening");
const client = net.connect(listener.address().port, "127.0.0.1");
const [connection] = await once(listener, "connection");
if (client.connecting) await once(client, "connect");
const same = connection.remotePort === client.localPort;
console.log("TCP: the server sees the client's own port:", same);
for (const piece of ["drill\nlad", "der\n"]) {
  client.write(piece);
}
client.end();
let stream = "";
for await (const piece of connection) {
  stream += piece;
}
const lines = stream.trim().split("\n").join(", ");
console.log("TCP: received", stream.length, "bytes, lines:", lines);
listener.close();

// UDP: no connection. Every datagram names its receiver.
const receiver = dgram.createSocket("udp4").bind(0, "127.0.0.1");
await once(receiver, "listening");
const { port } = receiver.address();
const sender = dgram.createSocket("udp4");
const send = (text) => new Promise((sent, failed) => {
  sender.send(text, port, "127.0.0.1", (error) => (error ? failed(error) : sent()));
});
for (const [index, piece] of ["drill", "ladder"].entries()) {
  const arrives = once(receiver, "message");
  await send(piece);
  const [message] = await arrives;
  console.log(`UDP: datagram ${index + 1} is`, message.toString());
}
receiver.close();
await send("saw");
console.log("UDP: sent a third one to nobody, without an error");
sender.close();
