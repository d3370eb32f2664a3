const fs = require("node:fs");
const { isDeepStrictEqual } = require("node:util");

const tool = {
  number: "T-0042",
  name: 'Saw, 12" "Pro", ½ price',
  note: "sharpen\nbefore use",
  fee_cents: 450,
  due: "2026-04-09", // JSON has no dates
};
fs.writeFileSync("tool.json", JSON.stringify(tool, null, 4), "utf8");

const text = fs.readFileSync("tool.json", "utf8");
console.log(text);
const read = JSON.parse(text);
const same = isDeepStrictEqual(read, tool);
console.log("read back:", same ? "equal" : "different");
console.log("due in:", new Date(read.due).getUTCFullYear());
