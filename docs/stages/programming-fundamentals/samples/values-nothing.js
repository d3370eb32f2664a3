const phones = new Map([["Ana", "555-0101"], ["Bo", null]]);

console.log("Ana:", phones.get("Ana"));
console.log("Bo:", phones.get("Bo") ?? "no number");
console.log("Dev:", phones.has("Dev") ? phones.get("Dev") : "not a member");

const length = phones.get("Bo")?.length ?? 0;
console.log("Bo's number has", length, "characters");
