import { readFileSync } from "node:fs";

class ImportFailed extends Error {}

function feeIn(text) {
  if (!/^\d+\.\d\d$/.test(text)) {
    throw new RangeError(`fee ${JSON.stringify(text)} is not an amount`);
  }
  return Math.round(Number(text) * 100);
}

function importLoans(path) {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line, index) => {
    try {
      return feeIn(line.split(",")[2]);
    } catch (error) {
      const place = `${path}, line ${index + 1}`;
      throw new ImportFailed(place, { cause: error });
    }
  });
}

const fees = importLoans(process.argv[2]);
const cents = fees.reduce((sum, fee) => sum + fee, 0);
console.log("total", (cents / 100).toFixed(2));
