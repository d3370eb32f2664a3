const REQUESTS = 100;

// A cache whose hot entry has expired, and the database behind it.
class Tools {
  entries = new Map();
  loading = new Map();
  reads = 0;

  async load(key) {
    this.reads++;
    await new Promise((resolve) => setTimeout(resolve, 10));
    this.entries.set(key, "drill");
    return "drill";
  }

  async unguarded(key) {
    return this.entries.get(key) ?? this.load(key);
  }

  async guarded(key) {
    if (this.entries.has(key)) return this.entries.get(key);
    if (!this.loading.has(key)) {
      // The first one starts the load; the others wait for the same promise.
      this.loading.set(key, this.load(key).finally(() => this.loading.delete(key)));
    }
    return this.loading.get(key);
  }
}

async function run(title, method) {
  const tools = new Tools();
  const answers = await Promise.all(Array.from({ length: REQUESTS }, () => tools[method]("tool:7")));
  console.log(`${title}: answers: ${answers.length}, database reads: ${tools.reads}`);
}

run("without a guard", "unguarded").then(() => run("with a guard", "guarded"));
