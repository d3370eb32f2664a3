const loan = () => ({ member: "Ana", due: 20 });
const brokenStore = () => {
  throw new Error("the database does not answer");
};

/** Whether it threw, whatever it threw. */
function refuses(act) {
  try {
    act();
  } catch {
    return true;
  }
  return false;
}

function renewed(renew) {
  const one = loan();
  renew(one, "Ana");
  return one.due === 34;
}

export function run({ renew, isLate, loansOf, photoPath, pickupCode }) {
  const checks = {
    "came with the draft": {
      "Ana renews her loan": () => renewed(renew),
      "nobody is refused": () => refuses(() => renew(loan(), null)),
      "late after the due day": () => isLate(loan(), 25),
      "not late before it": () => !isLate(loan(), 10),
      "Ana has one loan": () => loansOf("Ana", () => [loan()]).length === 1,
      "a photo has its path": () => photoPath("drill.jpg") === "photos/drill.jpg",
      "a code has 16 characters": () => pickupCode().length === 16,
    },
    "from the contract": {
      "Bo cannot renew Ana's loan": () => refuses(() => renew(loan(), "Bo")),
      "on the due day it is not late": () => !isLate(loan(), 20),
      "no answer is not no loans": () => refuses(() => loansOf("Ana", brokenStore)),
      "no photo outside the folder": () => refuses(() => photoPath("../members.csv")),
    },
  };
  for (const [origin, tests] of Object.entries(checks)) {
    console.log(origin);
    for (const [name, test] of Object.entries(tests)) {
      console.log(test() ? "  ok  " : "  FAIL", name);
    }
  }
}
