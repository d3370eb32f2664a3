import { createHash, createHmac, timingSafeEqual } from "node:crypto";

// The key pair printed in AWS's documentation. It opens nothing.
const KEY_ID = "AKIAIOSFODNN7EXAMPLE";
const SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const STORE = "toolshed-photos.s3.eu-central-1.amazonaws.com";

const mac = (key, text) => createHmac("sha256", key).update(text).digest();

function signature(method, host, path, query) {
  const field = new URLSearchParams(query);
  const scope = field.get("X-Amz-Credential").slice(KEY_ID.length + 1);
  const request = `${method}\n${path}\n${query}\nhost:${host}\n\nhost\nUNSIGNED-PAYLOAD`;
  const digest = createHash("sha256").update(request).digest("hex");
  const text = `AWS4-HMAC-SHA256\n${field.get("X-Amz-Date")}\n${scope}\n${digest}`;
  // day, region, service, aws4_request
  const key = scope.split("/").reduce(mac, `AWS4${SECRET}`);
  return mac(key, text).toString("hex");
}

function fields(region, when, seconds) {
  const scope = `${when.slice(0, 8)}%2F${region}%2Fs3%2Faws4_request`;
  return (
    `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${KEY_ID}%2F${scope}` +
    `&X-Amz-Date=${when}&X-Amz-Expires=${seconds}&X-Amz-SignedHeaders=host`
  );
}

/** What the store decides, `age` seconds after X-Amz-Date. */
function answer(method, path, query, given, age) {
  if (age > Number(new URLSearchParams(query).get("X-Amz-Expires"))) {
    return "403 Request has expired";
  }
  const right = Buffer.from(signature(method, STORE, path, query));
  const same = right.length === given.length && timingSafeEqual(right, Buffer.from(given));
  return same ? "200" : "403 SignatureDoesNotMatch";
}

const example = fields("us-east-1", "20130524T000000Z", 86400);
const result = signature("GET", "examplebucket.s3.amazonaws.com", "/test.txt", example);
console.log("AWS's example:", result);
const query = fields("eu-central-1", "20261122T100000Z", 900);
const link = signature("GET", STORE, "/drill-7.jpg", query);
console.log(`https://${STORE}/drill-7.jpg?`);
for (const part of `${query}&X-Amz-Signature=${link}`.split("&")) console.log(`  ${part}`);
const longer = query.replace("Expires=900", "Expires=604800");
console.log("as given:      ", answer("GET", "/drill-7.jpg", query, link, 60));
console.log("another object:", answer("GET", "/saw-3.jpg", query, link, 60));
console.log("another method:", answer("PUT", "/drill-7.jpg", query, link, 60));
console.log("a longer life: ", answer("GET", "/drill-7.jpg", longer, link, 901));
console.log("too late:      ", answer("GET", "/drill-7.jpg", query, link, 901));
