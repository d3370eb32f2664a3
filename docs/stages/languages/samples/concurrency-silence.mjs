let release;
const lock = new Promise((resolve) => { release = resolve; });

async function ana() {
  throw new Error("the ladder is damaged"); // so what follows never runs
  release();
}

async function bo() {
  console.log("Bo waits");
  await lock;
  console.log("Bo has the ladder");
}

ana().catch((error) => console.log(`Ana: ${error.message}`));
bo();
process.on("exit", (code) => console.log(`the program ends with code ${code}`));
