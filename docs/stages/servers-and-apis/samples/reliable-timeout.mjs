// server: reliable-stub.py

const TOTAL = 2000; // milliseconds; the signal ends the reading of the body as well

async function get(path) {
  const answer = await fetch(process.env.BASE_URL + path, {
    signal: AbortSignal.timeout(TOTAL),
    headers: { "Toolshed-Time-Left": String(TOTAL) },
  });
  return answer.text();
}

for (const path of ["/tool", "/silent", "/drip"]) {
  await get(path).then(
    (body) => console.log(`${path}: ${body}`),
    (error) => {
      if (error.name !== "TimeoutError") throw error;
      console.log(`${path}: given up`);
    },
  );
}
