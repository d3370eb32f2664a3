function label({ number, name, shelf }) {
  return `${number} ${name}, shelf ${shelf}`;
}

const same = (a, b) =>
  a.number === b.number && a.name === b.name && a.shelf === b.shelf;

const saw = Object.freeze({ number: "T-0042", name: "saw", shelf: 3 });
const moved = Object.freeze({ ...saw, shelf: 4 });
console.log(label(saw));
console.log(label(moved));
const back = { ...moved, shelf: 3 };
console.log("moved back:", same(back, saw) ? "equal" : "different");
