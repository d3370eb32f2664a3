// needs: choosing-adverts.txt
import { readFile } from "node:fs/promises";

const NAMES = {
  Python: ["Python"],
  "Node.js": ["Node.js", "JavaScript", "TypeScript"],
  Java: ["Java"],
  PHP: ["PHP"],
  Ruby: ["Ruby"],
};

const text = await readFile("choosing-adverts.txt", "utf8");
const adverts = text.trim().split("\n");

for (const [language, names] of Object.entries(NAMES)) {
  const either = names.map((name) => name.replaceAll(".", "\\.")).join("|");
  const pattern = new RegExp(`\\b(${either})\\b`);
  const count = adverts.filter((advert) => pattern.test(advert)).length;
  console.log(`${language}: ${count} of ${adverts.length}`);
}

const careless = adverts.filter((advert) => advert.includes("Java")).length;
console.log(`Adverts that contain the text "Java": ${careless}`);
