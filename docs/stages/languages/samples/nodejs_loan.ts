export type LoanRequest = { tool: string; days: number };

export type Parsed =
  | { ok: true; value: LoanRequest }
  | { ok: false; errors: string[] };

const isName = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "";

const isDays = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1;

export function parseLoanRequest(input: unknown): Parsed {
  if (typeof input !== "object" || input === null) {
    return { ok: false, errors: ["must be an object"] };
  }
  const tool = "tool" in input ? input.tool : undefined;
  const days = "days" in input ? input.days : undefined;
  const errors = Object.keys(input)
    .filter((name) => name !== "tool" && name !== "days")
    .map((name) => `${name}: not expected`);
  if (isName(tool) && isDays(days) && errors.length === 0) {
    return { ok: true, value: { tool, days } };
  }
  if (!isName(tool)) errors.push("tool: must be a name");
  if (!isDays(days)) errors.push("days: must be a whole number");
  return { ok: false, errors };
}
