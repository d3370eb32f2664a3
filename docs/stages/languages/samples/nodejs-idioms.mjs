const LOANS = [
  { tool: "drill", member: { name: "Ana", phone: null }, due: "2026-11-20" },
  { tool: "ladder", member: { name: "Ana" }, due: "2026-12-01" },
  { tool: "saw", member: { name: "Cleo", phone: "555 01" }, due: "2026-11-01" },
];
const TODAY = "2026-11-22";

function* reminders(loans, { today = TODAY, greeting = "Hello" } = {}) {
  for (const { tool, member, due } of loans) {
    if (due >= today) continue;
    yield `${greeting} ${member.name}: ${tool} was due on ${due}`;
  }
}

for (const reminder of reminders(LOANS, { greeting: "Dear" })) {
  console.log(reminder);
}

const byMember = new Map();
for (const loan of LOANS) {
  const loans = byMember.get(loan.member.name) ?? [];
  byMember.set(loan.member.name, [...loans, loan.tool]);
}
console.log(byMember);
const phoneOf = ({ member }) => member.phone?.replaceAll(" ", "") ?? "no phone";
console.log(LOANS.map(phoneOf));

const first = { ...LOANS[0], due: "2026-11-27" };
console.log(first.due, LOANS[0].due, first.member === LOANS[0].member);
