// Two days are free, then 3 for each day, 30 at most.
function fee(days) {
  if (days <= 2) return 0;
  return Math.min((days - 2) * 3, 30);
}

const { min, max } = Math;
const mutants = {
  "days <= 2 becomes days < 2": (days) => (days < 2 ? 0 : min((days - 2) * 3, 30)),
  "days <= 2 becomes days <= 3": (days) => (days <= 3 ? 0 : min((days - 2) * 3, 30)),
  "return 0 becomes return 1": (days) => (days <= 2 ? 1 : min((days - 2) * 3, 30)),
  "days - 2 becomes days - 1": (days) => (days <= 2 ? 0 : min((days - 1) * 3, 30)),
  "min becomes max": (days) => (days <= 2 ? 0 : max((days - 2) * 3, 30)),
  "30 becomes 31": (days) => (days <= 2 ? 0 : min((days - 2) * 3, 31)),
};

// Every line runs, so coverage is 100 %.
const runsEveryLine = (fee) => fee(1) >= 0 && fee(5) >= 0;

const typicalDays = (fee) => fee(1) === 0 && fee(5) === 9;

const boundaries = (fee) => fee(2) === 0 && fee(3) === 3 && fee(12) === 30 && fee(13) === 30;

const suites = [runsEveryLine, typicalDays, boundaries];
if (!suites.every((suite) => suite(fee))) throw new Error("all must be green on the code as it is");
for (const [change, mutant] of Object.entries(mutants)) {
  const said = suites.map((suite) => (suite(mutant) ? "survives" : "killed"));
  console.log(`${change}: ${said.join(", ")}`);
}

const first = Object.values(mutants)[0];
const differs = Array.from({ length: 366 }, (_, days) => days).filter((days) => first(days) !== fee(days));
console.log("days on which the first mutant differs:", differs.length);
