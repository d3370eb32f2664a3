const fs = require("node:fs");
const { isDeepStrictEqual } = require("node:util");

// Node.js has no CSV of its own. This is what a package such as csv-parse
// does inside, without its options and checks.
function write(rows) {
  const field = (text) =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function parse(text) {
  const rows = [];
  let row = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted && character === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (character === '"') {
      quoted = !quoted;
    } else if (quoted) {
      field += character;
    } else if (character === ",") {
      row.push(field);
      field = "";
    } else if (character === "\n") {
      rows.push([...row, field]);
      row = [];
      field = "";
    } else if (character !== "\r") {
      field += character;
    }
  }
  return rows;
}

const rows = [
  ["number", "name", "note"],
  ["T-0042", 'Saw, 12" "Pro"', "sharpen\nbefore use"],
];
fs.writeFileSync("tools.csv", write(rows), "utf8");

const text = fs.readFileSync("tools.csv", "utf8");
console.log(text.trimEnd());
const second = text.split("\n")[1];
console.log("split at commas:", second.split(",").length, "fields");

const read = parse(text);
console.log("by a CSV reader:", read[1].length, "fields");
const same = isDeepStrictEqual(read, rows);
console.log("read back:", same ? "equal" : "different");
