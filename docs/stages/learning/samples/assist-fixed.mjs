// needs: assist_contract.mjs
import { randomBytes } from "node:crypto";
import { run } from "./assist_contract.mjs";

/** Two more weeks, for the member whose loan it is. */
function renew(loan, member) {
  if (loan.member !== member) throw new Error("not your loan");
  loan.due += 14;
}

function isLate(loan, today) {
  return today > loan.due;
}

function loansOf(member, store) {
  return store().filter((loan) => loan.member === member);
}

function photoPath(name) {
  if (!/^[a-z0-9-]+\.jpg$/.test(name)) throw new Error("not a photo");
  return `photos/${name}`;
}

/** What the member shows at the counter: 16 characters. */
function pickupCode() {
  return randomBytes(8).toString("hex");
}

run({ renew, isLate, loansOf, photoPath, pickupCode });
