const fs = require("node:fs");

function overwrite(path, content) {
  const file = fs.openSync(path, "w");
  try {
    content(file);
  } finally {
    fs.closeSync(file);
  }
}

/** Write beside the file, then put it in its place in one step. */
function replace(path, content) {
  const fresh = `${path}.new`;
  const file = fs.openSync(fresh, "w");
  try {
    content(file);
    fs.fsyncSync(file); // to the disk, before the name changes
  } finally {
    fs.closeSync(file);
  }
  fs.renameSync(fresh, path);
}

function two(file) {
  fs.writeSync(file, '["drill", "ladder"]');
}

function threeCutOff(file) {
  fs.writeSync(file, '["drill", "lad');
  throw new Error("killed");
}

for (const save of [overwrite, replace]) {
  save("tools.json", two);
  try {
    save("tools.json", threeCutOff);
  } catch (error) {
    if (error.message !== "killed") throw error;
  }
  console.log(`${save.name}: ${fs.readFileSync("tools.json", "utf8")}`);
}
