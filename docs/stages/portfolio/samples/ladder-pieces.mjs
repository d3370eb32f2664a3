import { createHash } from "node:crypto";
import { createReadStream, openSync, writeSync, closeSync } from "node:fs";

const MIB = 1024 * 1024;
const PIECE = 64 * 1024;

/** Reads in pieces, one at a time. Resolves to what is known at the end. */
async function receive(source, limit) {
  const digest = createHash("sha256");
  let size = 0, pieces = 0, largest = 0;
  for await (const piece of source) {
    size += piece.length;
    pieces += 1;
    largest = Math.max(largest, piece.length);
    if (size > limit) return `refused after ${pieces} pieces`;
    digest.update(piece);
  }
  const hex = digest.digest("hex").slice(0, 12);
  return `${size} bytes in ${pieces} pieces, largest ${largest}, sha256 ${hex}`;
}

const film = openSync("film.raw", "w");
for (let i = 0; i < (16 * MIB) / PIECE; i++) {
  writeSync(film, Buffer.alloc(PIECE, "."));
}
writeSync(film, "the end");
closeSync(film);

for (const limit of [1024 * MIB, 4 * MIB]) {
  const source = createReadStream("film.raw", { highWaterMark: PIECE });
  console.log(`limit ${limit / MIB} MiB: ${await receive(source, limit)}`);
}
