const texts = new Map([
  ["Zoë 李", "Zoë 李"],
  ["Zoë, decomposed", "Zoe\u0308"],
  ["waving hand, skin tone", "\u{1F44B}\u{1F3FD}"],
]);
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

for (const [name, text] of texts) {
  console.log(name);
  console.log("  bytes in UTF-8:", Buffer.byteLength(text, "utf8"));
  console.log("  units in UTF-16:", text.length);
  console.log("  code points:", [...text].length);
  console.log("  graphemes:", [...segmenter.segment(text)].length);
}
