class ToolNumber {
  #text;

  constructor(text) {
    this.#text = text;
  }

  equals(other) {
    return other instanceof ToolNumber && this.#text === other.#text;
  }

  /** For sets and maps: text is compared by its characters. */
  get key() {
    return this.#text;
  }
}

const onLabel = new ToolNumber("T-0042");
const typedIn = new ToolNumber("T-0042");
const lent = new Map([[onLabel.key, onLabel]]);
console.log("equal:", onLabel.equals(typedIn) ? "yes" : "no");
console.log("in the set:", lent.has(typedIn.key) ? "yes" : "no");
