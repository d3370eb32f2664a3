const GAPS = [1, 3, 7, 16, 35]; // days until a card comes back
const cards = ["status 409", "LEFT JOIN", "chmod 640"]
  .map((name) => ({ name, step: 0, due: 1 }));
const notKnown = new Set(["1 chmod 640", "4 LEFT JOIN"]); // on that day

let asked = 0;
for (let day = 0; day < 29; day += 1) {
  const notes = [];
  for (const card of cards) {
    if (card.due !== day) continue;
    asked += 1;
    if (notKnown.has(`${day} ${card.name}`)) {
      card.step = 0;
      notes.push(`${card.name} (not known)`);
    } else {
      card.step = Math.min(card.step + 1, GAPS.length - 1);
      notes.push(card.name);
    }
    card.due = day + GAPS[card.step];
  }
  if (notes.length > 0) console.log(`day ${day}: ${notes.join(", ")}`);
}
console.log(`${asked} questions in four weeks`);
