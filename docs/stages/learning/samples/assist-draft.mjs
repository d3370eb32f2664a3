// insecure: assist-fixed.mjs
// needs: assist_contract.mjs
import { run } from "./assist_contract.mjs";

/** Two more weeks, for somebody who is signed in. */
function renew(loan, member) {
  if (member === null) throw new Error("sign in first");
  loan.due += 14;
}

function isLate(loan, today) {
  return today >= loan.due;
}

function loansOf(member, store) {
  try {
    return store().filter((loan) => loan.member === member);
  } catch {
    return [];
  }
}

function photoPath(name) {
  return `photos/${name}`;
}

/** What the member shows at the counter: 16 characters. */
function pickupCode() {
  const digit = () => Math.floor(Math.random() * 16).toString(16);
  return Array.from({ length: 16 }, digit).join("");
}

run({ renew, isLate, loansOf, photoPath, pickupCode });
