import {
  createHash, createHmac, randomBytes, timingSafeEqual,
} from "node:crypto";

const hash = (text) => createHash("sha256").update(text).digest();
const newToken = () => randomBytes(32).toString("base64url"); // 256 random bits
const token = newToken(); // goes into the e-mail
const stored = hash(token).toString("hex"); // all that the database sees

function isRight(given) {
  // Both have 32 bytes, whatever was given.
  return timingSafeEqual(hash(given), Buffer.from(stored, "hex"));
}

const yes = (value) => (value ? "yes" : "no");
console.log("characters:", token.length);
console.log("two are equal:", yes(token === newToken()));
console.log("right token:", yes(isRight(token)));
console.log("the stored value as token:", yes(isRight(stored)));
// Test case 2 of RFC 4231: does this HMAC do what others do?
const mac = createHmac("sha256", "Jefe").update("what do ya want for nothing?");
console.log(mac.digest("hex"));
