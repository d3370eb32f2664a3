import fs from "node:fs";
import path from "node:path";

for (const folder of ["photos", "photos-private"]) fs.mkdirSync(folder);
fs.writeFileSync("photos/drill.txt", "a drill");
fs.symlinkSync("../app.conf", "photos/latest.txt");
fs.writeFileSync("photos-private/ladder.txt", "Bo's ladder");
fs.writeFileSync("app.conf", "key = 4711");

const root = fs.realpathSync("photos");

function photo(name) {
  try {
    // realpath follows .. and links; resolve takes an absolute name as it is
    const file = fs.realpathSync(path.resolve(root, name));
    if (!file.startsWith(root + path.sep)) return "404";
    return fs.readFileSync(file, "utf8");
  } catch {
    return "404";
  }
}

const secret = fs.realpathSync("app.conf");
console.log("honest:", photo("drill.txt"));
console.log("dots:", photo("../app.conf"));
console.log("more dots:", photo("....//app.conf"));
console.log("absolute:", photo(secret));
console.log("neighbour:", photo("../photos-private/ladder.txt"));
console.log("link:", photo("latest.txt"));
console.log("encoded:", photo("..%2fapp.conf"));
console.log("null byte:", photo("drill.txt\0.jpg"));
