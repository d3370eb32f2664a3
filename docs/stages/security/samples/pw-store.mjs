import argon2 from "argon2";

// OWASP's minimum: 19 MiB of memory, two passes, one lane.
const COST = {
  type: argon2.argon2id, memoryCost: 19456, timeCost: 2, parallelism: 1,
};
const stored = new Map();

async function signUp(member, password) {
  // With a fresh salt in it.
  stored.set(member, await argon2.hash(password, COST));
}

async function signIn(member, password) {
  if (!(await argon2.verify(stored.get(member), password))) return "refused";
  if (argon2.needsRehash(stored.get(member), COST)) {
    await signUp(member, password); // only now is the password at hand
    return "welcome, and the stored hash was replaced";
  }
  return "welcome";
}

const yes = (value) => (value ? "yes" : "no");
await signUp("Ana", "nine quiet ladders");
await signUp("Bo", "nine quiet ladders");
console.log("same password, same hash:", yes(stored.get("Ana") === stored.get("Bo")));
const [, algorithm, version, cost] = stored.get("Ana").split("$");
const written = [algorithm, version, ...cost.split(",").sort()].join(" ");
console.log("parameters stored:", yes(written === "argon2id v=19 m=19456 p=1 t=2"));
console.log("Ana, wrong:", await signIn("Ana", "nine quiet Ladders"));
console.log("Ana, right:", await signIn("Ana", "nine quiet ladders"));

// Cleo signed up years ago, with weaker parameters.
const old = { ...COST, memoryCost: 8192, timeCost: 1 };
stored.set("Cleo", await argon2.hash("a saw for Sunday", old));
console.log("Cleo, wrong:", await signIn("Cleo", "a saw for Monday"));
console.log("Cleo, right:", await signIn("Cleo", "a saw for Sunday"));
console.log("Cleo, again:", await signIn("Cleo", "a saw for Sunday"));
