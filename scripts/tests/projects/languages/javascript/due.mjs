/**
 * The day until which a tool is lent, as the calendar of Berlin says.
 * @param {Date} now
 * @param {number} days
 * @returns {string}
 */
export function dueOn(now, days) {
  const today = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Berlin" }).format(now);
  const due = new Date(`${today}T00:00:00Z`);
  due.setUTCDate(due.getUTCDate() + days);
  return due.toISOString().slice(0, 10);
}
