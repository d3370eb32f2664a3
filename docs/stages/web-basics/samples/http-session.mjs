// server: http_toolshed.py

async function ask(title, method, path, cookie = "", form = null) {
  const answer = await fetch(process.env.BASE_URL + path, {
    method,
    headers: cookie ? { Cookie: cookie } : {},
    body: form ? new URLSearchParams(form) : undefined,
    redirect: "manual",
  });
  const text = (await answer.text()).trim() || `to ${answer.headers.get("Location")}`;
  console.log(`${title}: ${answer.status} ${text}`);
  return (answer.headers.get("Set-Cookie") ?? "").split(";")[0];
}

await ask("GET /me, a stranger", "GET", "/me");
const cookie = await ask("POST /sign-in", "POST", "/sign-in", "", { name: "Ana", code: "4711" });
console.log("kept a cookie named", cookie.split("=")[0]);
await ask("GET /me with it", "GET", "/me", cookie);
await ask("GET /me without it", "GET", "/me");
await ask("GET /me with a guess", "GET", "/me", "session=Ana");
await ask("POST /sign-out", "POST", "/sign-out", cookie);
await ask("GET /me with the old one", "GET", "/me", cookie);
