import { createHmac, timingSafeEqual } from "node:crypto";

function totp(secret, now, digits = 6) {
  const step = Buffer.alloc(8);
  // A new code every 30 seconds.
  step.writeBigUInt64BE(BigInt(Math.floor(now / 30)));
  const digest = createHmac("sha1", secret).update(step).digest();
  const number = digest.readUInt32BE(digest.at(-1) & 15) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}

class SecondFactor {
  #secret;
  #used = -1; // the last step that was accepted

  constructor(secret) {
    this.#secret = secret;
  }

  check(code, now) {
    const step = Math.floor(now / 30);
    for (const near of [step - 1, step, step + 1]) {
      // Clocks differ a little.
      const wanted = Buffer.from(totp(this.#secret, near * 30));
      const given = Buffer.from(code);
      const right = given.length === wanted.length
        && timingSafeEqual(given, wanted);
      if (right && near > this.#used) {
        this.#used = near; // neither this code nor an older one works again
        return "accepted";
      }
    }
    return "refused";
  }
}

// From RFC 6238, appendix B; yours: 20 random bytes.
const SECRET = Buffer.from("12345678901234567890");
for (const now of [59, 1111111109, 20000000000]) {
  console.log(now, totp(SECRET, now, 8));
}

const ana = new SecondFactor(SECRET);
const now = 1_800_000_000;
const late = totp(SECRET, now - 30);
console.log("her phone is 30 seconds late:", ana.check(late, now));
console.log("the code of now:", ana.check(totp(SECRET, now), now));
console.log("the same code again:", ana.check(totp(SECRET, now), now));
const old = totp(SECRET, now - 300);
console.log("a code from five minutes ago:", ana.check(old, now));
