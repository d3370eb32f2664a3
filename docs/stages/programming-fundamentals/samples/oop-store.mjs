import fs from "node:fs";

// What a store has: add(tool), and all(), which returns the tools.

class MemoryStore {
  #tools = [];

  add(tool) {
    this.#tools.push(tool);
  }

  all() {
    return [...this.#tools];
  }
}

class FileStore {
  #path;

  constructor(path) {
    this.#path = path;
    fs.appendFileSync(path, "");
  }

  add(tool) {
    fs.appendFileSync(this.#path, `${tool}\n`);
  }

  all() {
    return fs.readFileSync(this.#path, "utf8").split("\n").slice(0, -1);
  }
}

function lend(store, tool) {
  if (store.all().includes(tool)) return `${tool} is out`;
  store.add(tool);
  return `${tool} lent`;
}

for (const store of [new MemoryStore(), new FileStore("out.txt")]) {
  const tools = ["drill", "saw", "drill"];
  const answers = tools.map((tool) => lend(store, tool));
  console.log(`${store.constructor.name}: ${answers.join(", ")}`);
}
