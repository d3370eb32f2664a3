import { createReadStream, createWriteStream } from "node:fs";
import { appendFile, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";

/** Copy a text file line by line; both get closed in any case. */
async function copy(source, target) {
  let lines = 0;
  await pipeline(
    createReadStream(source, "utf8"),
    async function* (input) {
      for await (const line of createInterface({ input })) {
        if (line === "") throw new Error(`line ${lines + 1} is empty`);
        lines += 1;
        yield `${line}\n`;
      }
    },
    createWriteStream(target, "utf8"),
  );
  return lines;
}

await writeFile("tools.txt", "½-inch drill\n".repeat(100_000), "utf8");
console.log("copied:", await copy("tools.txt", "copy.txt"));

await appendFile("tools.txt", "\n", "utf8");
try {
  await copy("tools.txt", "copy.txt");
} catch (error) {
  console.log("stopped:", error.message);
}
