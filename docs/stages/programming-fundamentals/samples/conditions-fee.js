function feeNested(days, kind) {
  let fee;
  if (days > 0) {
    if (days > 3) {
      if (kind === "junior") {
        fee = days * 25;
      } else if (kind === "helper") {
        fee = 0;
      } else {
        fee = days * 50;
      }
      if (fee > 1000) {
        fee = 1000;
      }
    } else {
      fee = 0;
    }
  } else {
    fee = 0;
  }
  return fee;
}

const RATES = new Map([["junior", 25], ["helper", 0]]);

function feeFlat(days, kind) {
  if (days <= 3) return 0;
  const fee = days * (RATES.get(kind) ?? 50);
  return Math.min(fee, 1000);
}

const inputs = [
  [-2, "adult"], [0, "adult"], [3, "adult"], [4, "adult"], [4, "junior"],
  [4, "helper"], [4, "guest"], [20, "adult"], [21, "adult"], [41, "junior"],
];
for (const [days, kind] of inputs) {
  console.log(days, kind, feeNested(days, kind), feeFlat(days, kind));
}
