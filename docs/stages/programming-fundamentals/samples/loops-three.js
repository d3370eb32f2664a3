const tools = ["drill", "saw", "ladder"];
for (let i = 0; i < tools.length; i++) {
  console.log(i + 1, tools[i]);
}

let total = 0;
for (const fee of [50, 20, 30]) {
  total += fee;
}
console.log("total:", total);

const answers = ["", "maybe", "yes"]; // stands in for a keyboard
let answer = answers.shift();
while (answer !== "yes" && answer !== "no") {
  console.log(`[${answer}] is neither yes nor no`);
  answer = answers.shift();
}
console.log("answer:", answer);
