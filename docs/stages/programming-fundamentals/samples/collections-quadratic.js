/** Find the member of every loan by searching the list each time. */
function nested(loans, members) {
  let steps = 0;
  for (const loan of loans) {
    for (const member of members) {
      steps += 1;
      if (member.number === loan.member) break;
    }
  }
  return steps;
}

/** Build a map once, then look up. */
function withMap(loans, members) {
  let steps = 0;
  const byNumber = new Map();
  for (const member of members) {
    steps += 1;
    byNumber.set(member.number, member);
  }
  for (const loan of loans) {
    steps += 1;
    byNumber.get(loan.member);
  }
  return steps;
}

for (const size of [500, 1_000, 2_000]) {
  const numbers = Array.from({ length: size }, (_, number) => number);
  const members = numbers.map((number) => ({ number }));
  const loans = numbers.map((number) => ({ member: number }));
  const slow = nested(loans, members);
  const fast = withMap(loans, members);
  console.log(`${size}: nested ${slow}, map ${fast}`);
}
