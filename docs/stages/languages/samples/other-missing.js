// needs: other-loans.csv
const { readFileSync } = require("node:fs");

function countLoans(path) {
  return readFileSync(path, "utf8").trimEnd().split("\n").length;
}

for (const path of ["other-loans.csv", "missing.csv"]) {
  try {
    console.log(`${path}: ${countLoans(path)} loans`);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    console.log(`${path}: not there, so no loans yet`);
  }
}
