// Files for other programs: a calendar, a Markdown task list, a table. Loaded when one of them is asked for.

const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

/** Lines of at most 75 bytes, as calendars want them: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
function folded(line) {
  const encoder = new TextEncoder();
  const lines = [""];
  for (const character of line) {
    if (encoder.encode(lines.at(-1) + character).length > 75) lines.push(" ");
    lines[lines.length - 1] += character;
  }
  return lines.join("\r\n");
}

/** A calendar with one block of whole days for each topic of {id, title, href, hours}, one after another from a first day. */
export function calendar(topics, firstDay, hoursAWeek, host) {
  const date = (days) => new Date(Date.parse(firstDay) + Math.round(days) * 864e5).toISOString().slice(0, 10).replaceAll("-", "");
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  let days = 0;
  const events = topics.flatMap(({ id, title, href, hours }) => {
    const start = days;
    days += Math.max(1, (hours / hoursAWeek) * 7);
    return [
      "BEGIN:VEVENT",
      `UID:${id}@${host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${date(start)}`,
      `DTEND;VALUE=DATE:${date(days)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(`About ${Math.ceil(hours)} hours of study.`)}`,
      `URL:${href}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ];
  });
  const head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Backend Roadmap//EN"];
  return [...head, ...events, "END:VCALENDAR", ""].map(folded).join("\r\n");
}

/** The items with these ids by topic, each with its text, as the page with the whole checklist has it, its state and its date. */
export async function listsOf(ids, entryOf) {
  const answer = await fetch(new URL("../checklists/", import.meta.url));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const lists = [...page.querySelectorAll(".rm-list")].map((list) => ({
    topic: list.querySelector("h3 > a").textContent,
    items: [...list.querySelectorAll(".rm-item")]
      .filter((item) => ids.has(item.id))
      .map((item) => {
        const { state, at } = { state: "open", at: "", ...entryOf(item.id) };
        return { code: item.id.toUpperCase(), text: item.querySelector(".rm-item__text").textContent.trim(), state, date: at.slice(0, 10) };
      }),
  }));
  return lists.filter((list) => list.items.length);
}

/** A task list. */
export function md(lists) {
  const lines = lists.flatMap(({ topic, items }) => [
    `## ${topic}`,
    "",
    ...items.map(({ code, text, state }) => `- [${state === "done" ? "x" : " "}] ${code} ${text}`),
    "",
  ]);
  return ["# My backend roadmap", "", ...lines].join("\n");
}

/** A table: https://www.rfc-editor.org/rfc/rfc4180 */
export function csv(lists) {
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  const rows = lists.flatMap(({ topic, items }) =>
    items.map(({ code, text, state, date }) => [code, state, date, quoted(topic), quoted(text)].join(",")),
  );
  return ["code,state,date,topic,text", ...rows, ""].join("\r\n");
}
