const loans = [
  { member: "Ana", tool: "drill", due: "2026-06-08" },
  { member: "Bo", tool: "saw", due: "2026-06-01" },
  { member: "Ana", tool: "ladder", due: "2026-06-01" },
  { member: "Cleo", tool: "rake", due: "2026-06-20" },
];
const today = "2026-06-10";

const count = new Map();
for (const { member } of loans) {
  count.set(member, (count.get(member) ?? 0) + 1);
}
for (const [member, number] of count) {
  console.log(`${member}: ${number}`);
}

const tools = new Map();
for (const { member, tool } of loans) {
  if (!tools.has(member)) tools.set(member, []);
  tools.get(member).push(tool);
}
console.log("Ana has:", tools.get("Ana").join(", "));

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const overdue = loans
  .filter((loan) => loan.due < today)
  .sort((a, b) => byText(a.due, b.due) || byText(a.member, b.member));
for (const { due, member, tool } of overdue) {
  console.log(due, member, tool);
}
