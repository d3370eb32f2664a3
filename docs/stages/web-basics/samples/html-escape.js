// As a form sends it:
const body = "tool=%3Cb%3EDrill%3C%2Fb%3E+%26+%22co%22&days=3";
const typed = new URLSearchParams(body);
const tool = typed.get("tool");
console.log("Typed:", tool);

const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text) => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark]);

const row = (tool) => `<li title="${escape(tool)}">${escape(tool)}</li>`;
console.log(row(tool));
