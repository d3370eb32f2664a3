import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

// In production from a secret store.
const keys = new Map([["k1", randomBytes(32)]]);
let current = "k1";

function seal(text, belongsTo) {
  const nonce = randomBytes(12); // never twice with the same key
  const cipher = createCipheriv("aes-256-gcm", keys.get(current), nonce);
  cipher.setAAD(Buffer.from(belongsTo));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return { keyId: current, nonce, sealed, tag: cipher.getAuthTag() };
}

function open({ keyId, nonce, sealed, tag }, belongsTo) {
  // Without authTagLength, a tag cut to four bytes would be accepted too.
  const options = { authTagLength: 16 };
  const key = keys.get(keyId);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, options);
  decipher.setAAD(Buffer.from(belongsTo)).setAuthTag(tag);
  try {
    const text = Buffer.concat([decipher.update(sealed), decipher.final()]);
    return text.toString("utf8");
  } catch {
    return "refused"; // whatever update() gave out must not be used
  }
}

let value = seal("code for the shed: 4711", "member 5");
console.log(open(value, "member 5"));
const again = seal("code for the shed: 4711", "member 5").sealed;
console.log("same bytes again:", again.equals(value.sealed) ? "yes" : "no");
const changed = Buffer.from(value.sealed);
changed[3] ^= 1;
console.log("one bit changed:", open({ ...value, sealed: changed }, "member 5"));
console.log("moved to another row:", open(value, "member 6"));

keys.set("k2", randomBytes(32)); // rotation: add, use, re-encrypt, remove
current = "k2";
console.log("old value still opens:", open(value, "member 5"));
value = seal(open(value, "member 5"), "member 5");
keys.delete("k1");
console.log(`sealed again with ${value.keyId}:`, open(value, "member 5"));
