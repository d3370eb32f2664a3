function totalFaulty(fees) {
  let total = 0;
  for (let i = 1; i < fees.length; i++) total += fees[i];
  return total;
}

function totalRepaired(fees) {
  let total = 0;
  for (let i = 0; i < fees.length; i++) total += fees[i];
  return total;
}

for (const fees of [[], [50], [50, 20, 30]]) {
  console.log(fees.length, "fees:", totalFaulty(fees), totalRepaired(fees));
}
