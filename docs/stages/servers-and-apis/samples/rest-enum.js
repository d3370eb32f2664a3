const LABELS = new Map([
  ["available", "Borrow"],
  ["on_loan", "Join the waiting list"],
]);

for (const received of ["available", "on_loan", "in_repair"]) {
  const label = LABELS.get(received) ?? "Ask at the counter";
  console.log(`${received}: ${label}`);
}
