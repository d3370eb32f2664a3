// fails
// The settings, or the faults: all of them at once.
function readSettings(environment) {
  const faults = [];
  const databaseUrl = environment.DATABASE_URL ?? "";
  if (databaseUrl === "") {
    faults.push("DATABASE_URL is not set (expected: postgresql://…)");
  } else if (!databaseUrl.startsWith("postgresql://")) {
    faults.push("DATABASE_URL must begin with postgresql://");
  }
  const days = environment.LOAN_DAYS ?? "14";
  const loanDays = /^\d+$/.test(days) ? Number(days) : 0;
  if (loanDays < 1 || loanDays > 365) {
    faults.push("LOAN_DAYS must be a whole number from 1 to 365");
  }
  return { settings: Object.freeze({ databaseUrl, loanDays }), faults };
}

const { settings, faults } = readSettings(process.env);
if (faults.length > 0) {
  console.error(["Cannot start:", ...faults].join("\n- "));
  process.exit(1);
}
console.log(`Ready: loans of ${settings.loanDays} days`);
