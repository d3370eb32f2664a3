// An answer that writes down which fields were read.
function recorder(fields) {
  const read = {};
  const answer = new Proxy(fields, {
    get(target, name) {
      read[name] = typeof target[name];
      return target[name];
    },
  });
  return { answer, read };
}

const doorDisplay = (tool) => `${tool.name}: ${tool.status}`;
const priceList = (tool) => `${tool.name} costs ${tool.deposit + 2}`;

// The consumer's own test, against an example. What it read is the contract.
function record(consumer) {
  const example = { id: 7, name: "drill", status: "free", deposit: 40, note: "" };
  const { answer, read } = recorder(example);
  consumer(answer);
  return read;
}

// The provider's build: who would break?
function verify(answer, contracts) {
  const broken = [];
  for (const consumer of Object.keys(contracts).sort()) {
    for (const name of Object.keys(contracts[consumer]).sort()) {
      if (!(name in answer)) {
        broken.push(`${consumer} reads ${name}, which is missing`);
      } else if (typeof answer[name] !== contracts[consumer][name]) {
        broken.push(`${consumer} reads ${name}, which changed its type`);
      }
    }
  }
  return broken;
}

const contracts = { "door display": record(doorDisplay), "price list": record(priceList) };
for (const [consumer, fields] of Object.entries(contracts)) {
  console.log(`${consumer} reads: ${Object.keys(fields).sort().join(", ")}`);
}

const today = { id: 7, name: "saw", status: "free", deposit: 25, note: "" };
const { note, ...withoutNote } = today;
const { status: state, ...others } = today;
for (const [change, answer] of [
  ["as it is", today],
  ["note removed", withoutNote],
  ["status renamed to state", { ...others, state }],
  ["deposit as text", { ...today, deposit: "25.00" }],
]) {
  console.log(`${change}: ${verify(answer, contracts).join("; ") || "ok"}`);
}
