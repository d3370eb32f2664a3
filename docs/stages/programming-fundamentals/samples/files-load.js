const fs = require("node:fs");

/** The file is there, and is not a list of names. */
class BrokenFile extends Error {}

function load(path) {
  let text;
  try {
    text = fs.readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
  let names;
  try {
    names = JSON.parse(text);
  } catch (cause) {
    const message = `${path} is empty or damaged, left as it is`;
    throw new BrokenFile(message, { cause });
  }
  const isName = (name) => typeof name === "string";
  if (!Array.isArray(names) || !names.every(isName)) {
    throw new BrokenFile(`${path} is not a list of names`);
  }
  return names;
}

const cases = new Map([
  ["missing", null],
  ["whole", '["drill", "ladder"]'],
  ["empty", ""],
  ["halved", '["drill", "lad'],
  ["another shape", '{"drill": 1}'],
]);
for (const [name, text] of cases) {
  const path = "tools.json";
  if (text !== null) fs.writeFileSync(path, text, "utf8");
  try {
    console.log(`${name}: ${load(path).length} tools`);
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    console.log(`${name}: ${error.message}`);
  }
}
