/** Who may borrow, until when, and when a reminder is due. */

const DAYS = 14;
const MOST_TOOLS = 3;

/** A rule of the library says no. */
export class Refused extends Error {}

/** The last day of a loan; days are texts such as 2026-11-22. */
export function dueOn(lentOn) {
  const day = new Date(`${lentOn}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + DAYS);
  return day.toISOString().slice(0, 10);
}

/** May a member who holds so many tools borrow this one? Throws Refused. */
export function check(held, isOut) {
  if (held >= MOST_TOOLS) throw new Refused("the member has as many tools as one may have");
  if (isOut) throw new Refused("the tool is out");
}

export const isOverdue = (due, day) => day > due;
