const ana = ["drill"];
const bo = ana;         // a second name for the same array
const cleo = [...ana];  // an array of her own
bo.push("saw");
console.log("ana: ", ana.join(", "));
console.log("bo:  ", bo.join(", "));
console.log("cleo:", cleo.join(", "));

const fee = 3;
let discounted = fee;
discounted = discounted - 1;
console.log("fee:", fee);
