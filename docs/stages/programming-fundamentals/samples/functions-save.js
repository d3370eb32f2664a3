const fs = require("node:fs");

class SaveError extends Error {}

function lineOf(name, phone) {
  if (!/^\d+$/.test(phone)) throw new RangeError(`not a number: ${phone}`);
  return `${name} ${phone}\n`;
}

function save(members, path) {
  const file = fs.openSync(path, "w");
  try {
    for (const [name, phone] of members) {
      try {
        fs.writeSync(file, lineOf(name, phone));
      } catch (cause) {
        if (!(cause instanceof RangeError)) throw cause;
        throw new SaveError(`${name} has no valid number`, { cause });
      }
    }
  } finally {
    fs.closeSync(file); // in any case
  }
}

try {
  save([["Ana", "5550101"], ["Bo", "none"]], "members.txt");
  console.log("saved");
} catch (error) {
  if (!(error instanceof SaveError)) throw error;
  console.log("Not all members were saved:", error.message);
  console.log("cause kept:", error.cause ? "yes" : "no");
}
console.log("in the file:", fs.readFileSync("members.txt", "utf8").trim());
