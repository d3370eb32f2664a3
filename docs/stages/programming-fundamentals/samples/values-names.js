// One name, three meanings
let x = 5;
x = x * 0.5;
x = "Ana owes " + x.toFixed(2);
console.log(x);

// One meaning each
const RATE_PER_DAY = 0.5;
const daysLate = 5;
const fee = daysLate * RATE_PER_DAY;
const reminder = `Ana owes ${fee.toFixed(2)}`;
console.log(reminder);
