/** One tool lent to one member. It can be returned once. */
class Loan {
  #returnedOn = null;

  constructor(tool, member) {
    if (!member) throw new Error("a loan needs a member");
    this.tool = tool;
    this.member = member;
  }

  get isOpen() {
    return this.#returnedOn === null;
  }

  giveBack(day) {
    if (!this.isOpen) {
      const before = this.#returnedOn;
      throw new Error(`${this.tool}: already returned on ${before}`);
    }
    this.#returnedOn = day;
  }
}

const loan = new Loan("drill", "Ana");
console.log("open:", loan.isOpen ? "yes" : "no");
loan.giveBack("2026-06-10");
console.log("open:", loan.isOpen ? "yes" : "no");
try {
  loan.giveBack("2026-06-12");
} catch (error) {
  console.log("refused:", error.message);
}
try {
  new Loan("saw", "");
} catch (error) {
  console.log("refused:", error.message);
}
