import { createHash, randomBytes } from "node:crypto";

const IDLE = 30 * 60, LONGEST = 12 * 60 * 60; // seconds

class Sessions {
  #rows = new Map(); // only the hash of an id: a stolen table opens nothing

  start(member, now, old = "") {
    this.end(old); // the id from before sign-in is worth nothing now
    const session = randomBytes(32).toString("base64url");
    this.#rows.set(this.#key(session), { member, started: now, seen: now });
    return session;
  }

  member(session, now) {
    const row = this.#rows.get(this.#key(session));
    if (!row) return "nobody";
    if (now - row.seen > IDLE || now - row.started > LONGEST) {
      this.end(session);
      return "nobody";
    }
    row.seen = now;
    return row.member;
  }

  end(session) {
    this.#rows.delete(this.#key(session));
  }

  endAll(member) {
    for (const [key, row] of this.#rows) {
      if (row.member === member) this.#rows.delete(key);
    }
  }

  #key(session) {
    return createHash("sha256").update(session).digest("hex");
  }
}

const sessions = new Sessions();
const MINUTE = 60;
console.log("planted id:", sessions.member("planted-by-bo", 0));
const ana = sessions.start("Ana", 0, "planted-by-bo");
console.log("after sign-in, planted id:", sessions.member("planted-by-bo", 0));
console.log("after sign-in, new id:", sessions.member(ana, 0));
console.log("20 minutes later:", sessions.member(ana, 20 * MINUTE));
console.log("31 minutes after that:", sessions.member(ana, 51 * MINUTE));
const busy = sessions.start("Ana", 0);
let still;
for (let minute = 0; minute <= 720; minute += 20) {
  still = sessions.member(busy, minute * MINUTE);
}
const then = sessions.member(busy, 721 * MINUTE);
console.log("busy for 12 hours:", still, "- then:", then);
const copied = sessions.start("Ana", 0);
sessions.end(copied);
console.log("copied, then signed out:", sessions.member(copied, 0));
const all = ["Ana", "Ana", "Bo"].map((member) => sessions.start(member, 0));
sessions.endAll("Ana");
const left = all.map((one) => sessions.member(one, 0));
console.log("Ana signs out everywhere:", ...left);
