console.log("0.1 + 0.2:", 0.1 + 0.2);
console.log("4.35 * 100:", 4.35 * 100);

let asFloat = 0;
let asCents = 0;
for (let time = 0; time < 10; time++) {
  asFloat += 0.1;
  asCents += 10;
}
console.log("ten times 0.10:", asFloat);
console.log("ten times 10 cents:", asCents);
