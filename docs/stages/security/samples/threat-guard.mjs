const staffServiceUp = false;

function isStaff(member) {
  if (!staffServiceUp) throw new Error("roles cannot be read");
  return member === "Cleo";
}

// A Map: on a plain object, "constructor" would find something.
const rules = new Map([
  ["return", (member, loan) => loan.member === member],
  ["waive fee", (member) => isStaff(member)],
]);

function status(action, member, loan) {
  let allowed = false; // stays so unless a rule says otherwise
  try {
    if (rules.has(action)) allowed = rules.get(action)(member, loan);
  } catch (error) {
    console.log(`log: ${action} by ${member}: ${error.message}`);
  }
  return allowed === true ? 200 : 403;
}

const loan = { id: 8, member: "Ana" };
const attempts = [
  ["return", "Ana", 200],
  ["return", "Bo", 403],
  ["waive fee", "Bo", 403], // the check cannot run
  ["export", "Bo", 403], // nobody wrote a rule
];
for (const [action, member, wanted] of attempts) {
  const got = status(action, member, loan);
  const verdict = got === wanted ? "ok" : `HOLE, wanted ${wanted}`;
  if (got !== wanted) process.exitCode = 1;
  console.log(`${action} by ${member}: ${got} ${verdict}`);
}
