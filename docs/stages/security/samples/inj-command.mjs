import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";

writeFileSync("tools.txt", "drill\nladder\nhand drill\n");

function count(word) {
  // No shell. -e: a pattern follows; --: no more options.
  const words = ["-c", "-F", "-e", word, "--", "tools.txt"];
  const done = spawnSync("grep", words, { encoding: "utf8", timeout: 5000 });
  return done.stdout.trim();
}

const hostile = ["drill tools.txt; echo INJECTED; true", "-vesaw"];
for (const word of ["drill", ...hostile]) {
  console.log(`${word}: ${count(word)}`);
}
