console.log([10, 9, 1].sort());
console.log([10, 9, 1].sort((a, b) => a - b));

const stock = {};
console.log("stock has one:", stock["constructor"] !== undefined);
console.log("a Map has one:", new Map().has("constructor"));

const lent = [];
const lend = async (tool) => {
  await null;
  lent.push(tool);
};
["drill", "saw"].forEach(async (tool) => await lend(tool));
console.log("after forEach:", lent);
await Promise.all(["hoe", "rake"].map(lend));
console.log("after Promise.all:", lent);
