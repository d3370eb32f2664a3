export class NotFree extends Error {}

function day(text) {
  const date = new Date(`${text}T00:00Z`); // in UTC, so whole days
  // toISOString throws a RangeError; 30 February would become 2 March
  if (!date.toISOString().startsWith(`${text}T`)) {
    throw new RangeError(`date ${text}`);
  }
  return date / 86_400_000;
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
