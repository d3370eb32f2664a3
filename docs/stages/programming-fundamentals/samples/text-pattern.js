const NUMBER = /^T-[0-9]{4}$/;

const good = ["T-0042", "T-0001", "T-9999", "T-0100", "T-1234"];
const bad = [
  "", "T-42", "T-00042", "t-0042", "T0042", " T-0042", "T-0042 ",
  "T-0042\n", "T-0042\nT-0043", "T-\uFF10\uFF10\uFF14\uFF12",
];

const isNumber = (text) => NUMBER.test(text);

const accepted = good.filter(isNumber);
const refused = bad.filter((text) => !isNumber(text));
console.log(`accepted: ${accepted.length} of ${good.length}`);
console.log(`refused: ${refused.length} of ${bad.length}`);
