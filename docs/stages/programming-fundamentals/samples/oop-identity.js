class ToolNumber {
  constructor(text) {
    this.text = text;
  }
}

const onLabel = new ToolNumber("T-0042");
const typedIn = new ToolNumber("T-0042");
const lent = new Set([onLabel]);
console.log("equal:", onLabel === typedIn ? "yes" : "no");
console.log("in the set:", lent.has(typedIn) ? "yes" : "no");
