function lateFee(days) {
  if (!/^\d+$/.test(days)) throw new RangeError(`not a number: ${days}`);
  return Number(days) * 50;
}

function report(member, days) {
  return `${member} owes ${lateFee(days)} cents`;
}

const days = process.argv[2] ?? "4";
console.log(report("Ana", days));
