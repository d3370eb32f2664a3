/** Stands for a table with a primary key; a real one outlives the instance. */
class Database {
  static opened = 0;
  photos = new Map();

  constructor() {
    Database.opened += 1;
  }

  /** INSERT … ON CONFLICT DO NOTHING: true if a row was added. */
  async insertOnce(eventId, photo) {
    if (this.photos.has(eventId)) return false;
    this.photos.set(eventId, photo);
    return true;
  }
}

const database = new Database(); // once for each instance, and kept between calls
const store = new Set(["drill-7.jpg"]); // the upload of saw-3.jpg is not finished yet

async function handler(batch) {
  const failed = [];
  for (const { id, photo } of batch) {
    if (!store.has(photo)) {
      failed.push(id); // only this one comes again
      continue;
    }
    const added = await database.insertOnce(id, photo);
    console.log(`  ${id} ${photo}: ${added ? "added" : "seen before"}`);
  }
  return { failed };
}

const drill = { id: "e-1", photo: "drill-7.jpg" };
const saw = { id: "e-2", photo: "saw-3.jpg" };
console.log("call 1");
console.log("  failed:", (await handler([drill, saw])).failed.join(", ") || "none");
store.add("saw-3.jpg");
console.log("call 2, e-1 was delivered twice");
console.log("  failed:", (await handler([saw, drill])).failed.join(", ") || "none");
console.log(`photos: ${database.photos.size}, connections: ${Database.opened}`);
