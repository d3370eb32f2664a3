import { createHash } from "node:crypto";

const accepted = new Map(); // name of a key -> its hash, not the key

const digest = (key) => createHash("sha256").update(key).digest("hex");

/** The name of the key, for the log, or undefined. */
function who(key) {
  const given = digest(key);
  return [...accepted].find(([, known]) => known === given)?.[0];
}

function ten(key) {
  const tries = Array.from({ length: 10 }, () => who(key));
  return `${tries.filter(Boolean).length} of 10 accepted`;
}

accepted.set("door-1", digest("old-key"));
let client = "old-key";
console.log("one key:", ten(client));
accepted.set("door-2", digest("new-key"));
console.log("two keys, client has the old:", ten(client));
client = "new-key";
console.log(`client has the new, ${who(client)}:`, ten(client));
accepted.delete("door-1");
console.log("old key removed:", ten(client));
console.log("old key from now on:", ten("old-key"));
