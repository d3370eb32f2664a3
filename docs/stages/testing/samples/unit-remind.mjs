import assert from "node:assert/strict";

/** Send a mail for each loan that is overdue today. */
async function remind(loans, { clock, mailer }) {
  const today = clock();
  for (const { tool, member, due } of loans) {
    const days = (today - due) / 86_400_000;
    if (days > 0) await mailer.send(member, `${tool}: ${days} late`);
  }
}

/** Keeps mails instead of sending them. */
class FakeMailer {
  sent = [];

  async send(to, text) {
    this.sent.push([to, text]);
  }
}

async function testOn(day) {
  const loans = [
    { tool: "drill", member: "Ana", due: new Date("2026-11-30") },
    { tool: "saw", member: "Bo", due: new Date("2026-12-04") },
  ];
  const mailer = new FakeMailer();
  const clock = () => new Date(`2026-12-0${day}`);
  await remind(loans, { clock, mailer });
  return mailer.sent;
}

assert.deepEqual(await testOn(1), [["Ana", "drill: 1 late"]]);
assert.deepEqual(await testOn(4), [["Ana", "drill: 4 late"]]);
assert.deepEqual(
  await testOn(5),
  [["Ana", "drill: 5 late"], ["Bo", "saw: 1 late"]],
);
for (const [to, text] of await testOn(5)) console.log(`${to}: ${text}`);
