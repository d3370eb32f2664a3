// server: http_toolshed.py

import net from "node:net";

const { hostname, port } = new URL(process.env.BASE_URL);

// Send these lines and an empty one; the text of the answer.
async function exchange(...lines) {
  const connection = net.connect(port, hostname);
  connection.setEncoding("utf8");
  connection.write([...lines, ""].map((line) => `${line}\r\n`).join(""));
  let answer = "";
  for await (const piece of connection) answer += piece;
  return answer;
}

const request = ["GET /tools/1 HTTP/1.1", "Host: toolshed.example", "Connection: close"];
let answer = await exchange(...request);
const [head, body] = answer.split("\r\n\r\n");
const [status, ...headers] = head.split("\r\n");
console.log("status line:", status);
for (const header of headers) {
  console.log("header:     ", header);
}
console.log("blank line");
console.log("body:       ", body.trim());

answer = await exchange("GET /tools/1 HTTP/1.1", "Connection: close");
console.log("without Host:", answer.split("\r\n")[0]);
