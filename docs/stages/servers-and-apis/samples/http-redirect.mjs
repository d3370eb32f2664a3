// server: http-moved.nginx.conf

for (const path of ["/old-301", "/old-308"]) {
  const answer = await fetch(process.env.BASE_URL + path, { method: "POST", body: '{"tool": 7}' });
  console.log(`POST ${path}: ${(await answer.text()).trim()}`);
}
