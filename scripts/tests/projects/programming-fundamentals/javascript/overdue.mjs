const DAY = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Berlin" });

/** The day, as YYYY-MM-DD, until which a tool is lent. */
export function dueOn(lentAt, days) {
  const due = new Date(`${DAY.format(lentAt)}T00:00:00Z`);
  due.setUTCDate(due.getUTCDate() + days);
  return due.toISOString().slice(0, 10);
}

export function isOverdue(due, now) {
  return DAY.format(now) > due;
}
