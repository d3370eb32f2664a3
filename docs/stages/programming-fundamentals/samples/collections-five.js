const fees = [150, 0, 450]; // list: in order, each at a position
fees.push(200);
console.log("fee at position 2:", fees[2]);

const tools = new Map([ // map: a value by its key
  ["T-0007", "drill"],
  ["T-0012", "ladder"],
]);
tools.set("T-0042", "saw");
console.log("T-0012:", tools.get("T-0012"));

const present = new Set(["Ana", "Bo"]); // set: each at most once
present.add("Ana");
console.log("present:", present.size);
console.log("Cleo is here:", present.has("Cleo") ? "yes" : "no");

const undo = []; // stack: last in, first out
undo.push("lend drill");
undo.push("lend saw");
console.log("undo:", undo.pop());

const waiting = []; // queue: first in, first out
waiting.push("Bo");
waiting.push("Cleo");
console.log("next:", waiting.shift());
