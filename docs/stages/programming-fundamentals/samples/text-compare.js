function nameKey(name) {
  return name.normalize("NFC").toLowerCase();
}

function emailKey(email) {
  const at = email.lastIndexOf("@");
  return email.slice(0, at) + email.slice(at).toLowerCase();
}

const stored = "Zoë";
const typed = "zoe\u0308";
console.log("same text:", stored === typed ? "yes" : "no");
const same = nameKey(stored) === nameKey(typed);
console.log("same name:", same ? "yes" : "no");

const members = new Map();
for (const email of ["ana@Example.org", "bo@example.org"]) {
  members.set(emailKey(email), email);
}
for (const asked of ["ana@example.org", "Ana@example.org"]) {
  console.log(asked, "is", members.get(emailKey(asked)) ?? "unknown");
}
