export class NotFree extends Error {}

function day(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new RangeError(`date ${text}`);
  return Date.parse(text) / 86_400_000; // midnight in UTC, so whole days
}

/** Cents for a tool that was due and came back on these dates. */
export function lateFee(due, back) {
  const days = day(back) - day(due);
  return Math.min(Math.max(days, 0) * 50, 1000);
}

/** Note who has the tool, or throw NotFree and change nothing. */
export function lend(loans, tool, member) {
  if (loans.has(tool)) {
    throw new NotFree(`${loans.get(tool)} has the ${tool}`);
  }
  loans.set(tool, member);
}
