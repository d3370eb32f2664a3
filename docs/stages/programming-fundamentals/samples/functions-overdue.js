function isOverdue(due, today) {
  return today > due; // year-month-day sorts as text
}

const due = "2026-11-20";
for (const today of ["2026-11-19", "2026-11-20", "2026-11-21"]) {
  console.log(today, isOverdue(due, today) ? "overdue" : "in time");
}
