const shared = [];
const own = [];

var day; // old style: one variable for the whole loop
for (day of [1, 2, 3]) {
  shared.push(() => `day ${day}`);
}
for (const day of [1, 2, 3]) { // const and let: a new one in every pass
  own.push(() => `day ${day}`);
}

console.log("shared:", shared.map((remind) => remind()).join(", "));
console.log("own:   ", own.map((remind) => remind()).join(", "));
