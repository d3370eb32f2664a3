// server: integration_provider.py

/** What became of a mail: sent, refused, or worth another try. */
async function send(base, to, timeout = 500) {
  let answer, text;
  try {
    answer = await fetch(`${base}/messages`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ to }),
      signal: AbortSignal.timeout(timeout),
    });
    text = await answer.text();
  } catch {
    return "try later: no answer"; // timeouts and refused connections
  }
  if (!answer.ok) {
    const kind = answer.status < 500 ? "refused" : "try later";
    return `${kind}: status ${answer.status}`;
  }
  try {
    const { id } = JSON.parse(text);
    if (id) return `sent as ${id}`;
  } catch {
    // falls through: it was not JSON
  }
  return "try later: not the JSON we expect";
}

const base = process.env.BASE_URL; // in production, a setting
for (const to of ["ana", "nobody", "busy", "html", "slow"]) {
  console.log(`${to}: ${await send(base, to)}`);
}
const nobody = await send("http://127.0.0.1:2", "ana");
console.log(`ana, nobody listens: ${nobody}`);
