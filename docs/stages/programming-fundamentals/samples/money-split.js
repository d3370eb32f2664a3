/** 450 for "4.50". Refuses what is not digits, point, two digits. */
function cents(text) {
  if (!/^[0-9]+\.[0-9]{2}$/.test(text)) {
    throw new Error(`not an amount: ${text}`);
  }
  return Number(text.replace(".", ""));
}

function show(amount) {
  const rest = String(amount % 100).padStart(2, "0");
  return `${Math.floor(amount / 100)}.${rest}`;
}

/** Equal parts; the cents left over go to the first ones. */
function split(amount, parts) {
  const each = Math.floor(amount / parts);
  const left = amount % parts;
  return Array.from({ length: parts }, (_, part) =>
    part < left ? each + 1 : each,
  );
}

const shares = split(cents("10.00"), 3);
const sum = shares.reduce((total, share) => total + share, 0);
console.log(shares.map(show).join(" + "), "=", show(sum));

const deposit = cents("0.25");
const tenth = Math.floor((deposit * 10 + 50) / 100); // 10 %
console.log("10 % of", show(deposit), "is", show(tenth));

for (const text of ["4.50", "4,50", "4.505"]) {
  try {
    console.log(text, "is", cents(text), "cents");
  } catch (error) {
    console.log(error.message);
  }
}
