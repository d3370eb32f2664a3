// server: http-edit-api.py

const tool = `${process.env.BASE_URL}/tools/7`;

async function read() {
  const answer = await fetch(tool);
  return { etag: answer.headers.get("ETag"), body: await answer.text() };
}

async function write(etag, body) {
  const headers = { "If-Match": etag, "Content-Type": "application/json" };
  const answer = await fetch(tool, { method: "PUT", headers, body });
  return answer.status;
}

const addNote = (body) => body.replace('"note": ""', '"note": "blade guard missing"');

async function main() {
  const ana = await read();
  let bo = await read();
  console.log("Ana saves:", await write(ana.etag, ana.body.replace("30", "40")));
  let status = await write(bo.etag, addNote(bo.body));
  console.log("Bo saves:", status);
  while (status === 412) {
    bo = await read();
    status = await write(bo.etag, addNote(bo.body));
    console.log("Bo reads again and saves:", status);
  }
  process.stdout.write((await read()).body);
}

main();
