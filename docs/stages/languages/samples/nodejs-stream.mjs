import { createReadStream, createWriteStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

const MEGABYTE = 1024 * 1024;
const file = await open("loans.csv", "w");
await file.truncate(200 * MEGABYTE);
await file.close();

let highest = 0;
const watch = new Transform({
  transform(chunk, encoding, done) {
    highest = Math.max(highest, process.memoryUsage.rss());
    done(null, chunk);
  },
});

await pipeline(
  createReadStream("loans.csv"),
  watch,
  createGzip({ level: 1 }),
  createWriteStream("loans.csv.gz"),
);
const { size } = await stat("loans.csv");
console.log(`read ${size / MEGABYTE} MB`);
console.log(`memory stayed below 150 MB: ${highest < 150 * MEGABYTE}`);

try {
  await pipeline(createReadStream("lost.csv"), createWriteStream("copy.csv"));
} catch (error) {
  console.log(error.message);
}
