import { timingSafeEqual } from "node:crypto";

const OWN = "https://toolshed.example";

function equal(one, other) {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

// For a request that changes something and carries a session.
function status(headers, token, sessionToken) {
  const site = headers["sec-fetch-site"];
  const ours = site !== undefined
    ? site === "same-origin"
    : headers.origin === OWN; // an older browser, or no browser
  return ours && equal(token, sessionToken) ? 200 : 403;
}

const attempts = [
  ["our form", { "sec-fetch-site": "same-origin" }, "t-ana", 200],
  ["older browser", { origin: OWN }, "t-ana", 200],
  ["other site", { "sec-fetch-site": "cross-site" }, "t-ana", 403],
  ["sibling", { "sec-fetch-site": "same-site" }, "t-ana", 403],
  ["null", { origin: "null" }, "t-ana", 403],
  ["longer name", { origin: `${OWN}.evil.example` }, "t-ana", 403],
  ["no header", {}, "t-ana", 403],
  ["token of Bo", { "sec-fetch-site": "same-origin" }, "t-bo", 403],
  ["no token", { "sec-fetch-site": "same-origin" }, "", 403],
];
for (const [name, headers, token, wanted] of attempts) {
  const got = status(headers, token, "t-ana");
  console.log(`${name}: ${got} ${got === wanted ? "ok" : "HOLE"}`);
}
