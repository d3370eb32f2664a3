/** The job: one e-mail for each loan that is overdue on a day. Run it as often as you like. */
import net from "node:net";
import readline from "node:readline";
import pg from "pg";
import { isOverdue } from "./domain/lending.mjs";

/** One letter over SMTP. Throws if the server does not take it. */
async function send(email, tool) {
  const socket = net.connect(Number(process.env.MAIL_PORT ?? 1025), "127.0.0.1");
  socket.setTimeout(5000, () => socket.destroy(new Error("the mail server takes too long")));
  const failed = new Promise((_, reject) => socket.on("error", reject));
  const lines = readline.createInterface({ input: socket })[Symbol.asyncIterator]();
  const expect = async (code) => {
    for (let more = true; more;) {
      const { value } = await Promise.race([lines.next(), failed]);
      if (!value?.startsWith(code)) throw new Error(`the mail server says ${value}`);
      more = value[3] === "-"; // an answer of several lines
    }
  };
  try {
    await expect("220");
    for (const [line, code] of [
      ["EHLO toolshed.example", "250"],
      ["MAIL FROM:<toolshed@toolshed.example>", "250"],
      [`RCPT TO:<${email}>`, "250"],
      ["DATA", "354"],
      [`To: ${email}\r\nSubject: A tool is overdue\r\n\r\nPlease bring back the ${tool}.\r\n.`, "250"],
    ]) {
      socket.write(`${line}\r\n`);
      await expect(code);
    }
    socket.end("QUIT\r\n");
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

const OPEN = `SELECT loan.id, due_on, email, tool.name FROM loan
  JOIN member ON member.id = member_id JOIN tool ON tool.id = tool_id
  WHERE returned_on IS NULL AND reminded_at IS NULL ORDER BY loan.id`;
const CLAIM = `UPDATE loan SET claimed_until = now() + interval '1 minute'
  WHERE id = $1 AND reminded_at IS NULL AND claimed_until < now()`;

const day = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const database = new pg.Client();
await database.connect();
for (const loan of (await database.query(OPEN)).rows) {
  if (!isOverdue(loan.due_on, day)) continue;
  const claimed = await database.query(CLAIM, [loan.id]);
  if (!claimed.rowCount) continue; // another run has it
  try {
    await send(loan.email, loan.name);
    await database.query("UPDATE loan SET reminded_at = now() WHERE id = $1", [loan.id]);
  } catch (error) {
    console.error(`loan ${loan.id}: ${error.message}`);
    await database.query("UPDATE loan SET claimed_until = '-infinity' WHERE id = $1", [loan.id]);
    process.exitCode = 1;
  }
}
await database.end();
