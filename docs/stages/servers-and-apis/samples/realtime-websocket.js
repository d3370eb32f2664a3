const { createHash } = require("node:crypto");

const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // fixed in RFC 6455

function accept(key) {
  return createHash("sha1").update(key + GUID).digest("base64");
}

// A short text frame from a client: its bytes are masked.
function decode(frame) {
  const length = frame[1] & 0x7f;
  if (frame[0] !== 0x81 || !(frame[1] & 0x80) || length > 125) {
    throw new Error("not a short masked text");
  }
  const mask = frame.subarray(2, 6);
  const content = frame.subarray(6, 6 + length);
  return content.map((byte, place) => byte ^ mask[place % 4]).toString();
}

// A short text frame from a server: not masked.
function encode(text) {
  const content = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x81, content.length]), content]);
}

console.log("Sec-WebSocket-Accept:", accept("dGhlIHNhbXBsZSBub25jZQ=="));
const frame = Buffer.from("818537fa213d7f9f4d5158", "hex");
console.log("from the client:", decode(frame));
const hello = encode("Hello").toString("hex").match(/../g).join(" ");
console.log("to the client:", hello);
