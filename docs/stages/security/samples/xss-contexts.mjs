const NAME = '"><script>go()</script>';
const LINKS = [
  "https://tools.example/drill",
  "javascript:go()",
  " JaVaScRiPt:go()",
  "java\tscript:go()",
  "//evil.example",
  "https://[",
];

const MARKS = {
  "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;",
};
const escape = (text) => text.replace(/[&<>"']/g, (mark) => MARKS[mark]);

// A link, if it leads to a website: escaping keeps javascript: alive
function link(url) {
  if (url.startsWith("https://") && URL.canParse(url)) {
    return `<a href="${escape(url)}">manual</a>`;
  }
  return "no manual";
}

console.log(`<h1>${escape(NAME)}</h1>`);
console.log(`<img src="drill.jpg" alt="${escape(NAME)}">`);
// encodeURIComponent leaves ( ) as they are, which is fine in a query
const query = encodeURIComponent(NAME)
  .replace(/[()]/g, (mark) => (mark === "(" ? "%28" : "%29"));
console.log(`<a href="/tools?q=${query}">again</a>`);
console.log(`<ul id="tools" data-name="${escape(NAME)}"></ul>`);
for (const url of LINKS) console.log(link(url));
