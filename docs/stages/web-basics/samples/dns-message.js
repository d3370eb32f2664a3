const A = 1;
const INTERNET = 1;

function numbers(...values) {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => bytes.writeUInt16BE(value, 2 * index));
  return bytes;
}

function question(name) {
  // number, "please do it all", one question
  const parts = [numbers(0x1234, 0x0100, 1, 0, 0, 0)];
  for (const label of name.split(".")) {
    parts.push(Buffer.from([label.length]), Buffer.from(label));
  }
  return Buffer.concat([...parts, Buffer.from([0]), numbers(A, INTERNET)]);
}

function read(answer, asked) {
  if ((answer.readUInt16BE(2) & 15) === 3) return "NXDOMAIN, no such name";
  const record = answer.subarray(asked.length + 2);
  const length = record.readUInt16BE(8);
  const address = [...record.subarray(10, 10 + length)].join(".");
  const [type, ttl] = [record.readUInt16BE(0), record.readUInt32BE(4)];
  return `type ${type}, address ${address}, keep ${ttl} seconds`;
}

const bytes = (hex) => Buffer.from(hex.replaceAll(" ", ""), "hex");
const hex = (part) => part.toString("hex").match(/../g).join(" ");

const asked = question("toolshed.example");
console.log("header ", hex(asked.subarray(0, 12)));
console.log("name   ", hex(asked.subarray(12, -4)));
console.log("type A ", hex(asked.subarray(-4)));
const rest = asked.subarray(12);
const record = bytes("c00c 0001 0001 0000012c 0004 c6336414");
const found = [bytes("1234 8180 0001 0001 0000 0000"), rest, record];
console.log(read(Buffer.concat(found), asked));
const absent = [bytes("1234 8183 0001 0000 0000 0000"), rest];
console.log(read(Buffer.concat(absent), asked));
