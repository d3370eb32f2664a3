// One slash, then nothing that a browser could take for a host.
const OURS = /^\/(?:[a-z0-9][a-z0-9/_-]*(?:\?[a-z0-9=&_-]*)?)?$/;

function target(next) {
  return OURS.test(next) ? next : "/";
}

const show = (text) =>
  `'${JSON.stringify(text).slice(1, -1)}'`;
for (const next of [
  "/loans", "/loans?state=open", "/",
  "https://evil.example", "//evil.example", "/\\evil.example",
  "/\t/evil.example", "/loans\r\nSet-Cookie: a=b",
  "javascript:alert(1)", "",
]) {
  console.log(`${show(next)} -> ${target(next)}`);
}
