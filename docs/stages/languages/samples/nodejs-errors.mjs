// fails
class LedgerError extends Error {
  name = "LedgerError";
}

async function dueDates(lines) {
  return lines.map((line, index) => {
    try {
      return new Date(line).toISOString().slice(0, 10);
    } catch (error) {
      const message = `line ${index + 1} holds no date`;
      throw new LedgerError(message, { cause: error });
    }
  });
}

console.log(await dueDates(["2026-12-06"]));
try {
  await dueDates([""]);
} catch (error) {
  if (!(error instanceof LedgerError)) throw error;
  console.log("told to the member:", error.message);
} finally {
  console.log("runs in every case");
}
dueDates(["2026-12-06", "next Sunday"]);
