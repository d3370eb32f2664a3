// The page "My roadmap": the whole, next steps, a plan, ticks by code, what changed, backup. Everything is computed here, in the browser.

import { aside, change, counted, entryOf, itemsOf, load, merge, nothing, onChange, parse, replace, set, tally, write } from "./store.js";
import { inView, lookAt, makeButton, roadmap, say, tiers, track } from "./ticks.js";

const part = (name) => document.querySelector(`[data-rm-${name}]`);
const cells = new Map([...document.querySelectorAll("[data-rm-cell]")].map((cell) => [cell.dataset.rmCell, cell]));
const titleOf = (topic) => cells.get(topic.id).textContent;
const hrefOf = (topic) => cells.get(topic.id).href;
const plural = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
const today = () => new Date().toLocaleDateString("sv"); // as YYYY-MM-DD, in the reader's own time zone
const known = await roadmap();

function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function link(text, href) {
  const made = element("a", text);
  made.href = href;
  return made;
}

const share = (topic, progress) => {
  const { done, total } = tally(progress, known, [topic], track());
  return done / total;
};

// --- The whole --------------------------------------------------------------------------------------------------------------------

function showCells(progress, counting) {
  const counts = new Set(counting);
  for (const topic of known.topics) {
    const cell = cells.get(topic.id);
    const { done, total } = tally(progress, known, [topic], track());
    cell.style.setProperty("--rm-done", done / total);
    const other = !counts.has(topic) && track() && topic.track !== track();
    cell.dataset.state = done === total ? "done" : done ? "begun" : other && topic.track ? "other" : "open";
    cell.title = `${done} of ${total}${counts.has(topic) ? "" : ", not counted"}`;
    cell.setAttribute("aria-label", `${titleOf(topic)}: ${cell.title}`);
  }
}

// --- Next steps -------------------------------------------------------------------------------------------------------------------

/** Topics that are not finished and whose needs are, begun ones first, each with the reason: at most `most`. */
export function nextSteps(progress, counting, most = 5) {
  const finished = (id) => share(known.topics.find((topic) => topic.id === id), progress) === 1;
  const steps = [];
  for (const topic of counting) {
    const done = share(topic, progress);
    const left = topic.needs.filter((need) => !need.any.some(finished));
    if (done === 1 || (left.length && !done)) continue;
    const [last] = topic.needs.slice(-1);
    const reason = done
      ? `You have begun: ${plural(itemsOf(topic, track()).filter((id) => entryOf(progress, known, id)?.state !== "done").length, "item")} left.`
      : last
        ? `You have finished “${last.title}”. ${last.because}`
        : "Nothing has to come before it.";
    steps.push({ topic, reason, begun: done > 0 });
  }
  return [...steps.filter((step) => step.begun), ...steps.filter((step) => !step.begun)].slice(0, most);
}

function showNext(progress, counting) {
  const steps = nextSteps(progress, counting);
  part("next").replaceChildren(
    ...(steps.length
      ? steps.map(({ topic, reason }) => element("li", link(titleOf(topic), hrefOf(topic)), " ", element("span", reason)))
      : [element("li", "Nothing is left to begin in what you count. Well done.")]),
  );
}

// --- Plan -------------------------------------------------------------------------------------------------------------------------

const weekly = () => Math.min(Math.max(Number(load().settings.get("hours")?.value) || 8, 1), 80);

function showPlan(progress, counting) {
  const left = counting.reduce((sum, topic) => sum + topic.hours * (1 - share(topic, progress)), 0);
  const [low, high] = known.range.map((factor) => Math.round(left * factor));
  const [soon, late] = [low, high].map((hours) => Math.ceil(hours / weekly()));
  part("plan").textContent = left
    ? `${low.toLocaleString("en")} to ${plural(high, "hour")} left: at ${plural(weekly(), "hour")} a week ${soon} to ${plural(late, "week")}.`
    : "Nothing is left of what you count.";
}

/** The topics that are left, each with the hours it still takes. */
const leftOver = (progress, counting) =>
  counting
    .map((topic) => ({ id: topic.id, title: titleOf(topic), href: hrefOf(topic), hours: topic.hours * (1 - share(topic, progress)) }))
    .filter((topic) => topic.hours);

// --- Codes ------------------------------------------------------------------------------------------------------------------------

/** Item ids in what somebody typed, such as `DB 1-4,7 sec3`; `unclear` is what is left of it. */
export function readCodes(text) {
  const ids = [];
  let code = "";
  const unclear = text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/([a-z]+)|(\d{1,4})(?!\d)(?:\s*-\s*(?:[a-z]+[\s-]*)?(\d{1,4})(?!\d))?/gi, (found, letters, first, last) => {
      if (letters) {
        if (!known.topics.some((topic) => topic.items.some((item) => String(item).startsWith(`${letters.toLowerCase()}-`)))) return found;
        code = letters.toLowerCase();
        return "";
      }
      if (!code) return found;
      const [from, to] = [Number(first), Number(last ?? first)].sort((a, b) => a - b);
      for (let number = from; number <= to; number++) ids.push(`${code}-${number}`);
      return "";
    });
  return { ids: [...new Set(ids)], unclear: unclear.replace(/(^|\s)[\s,;.:#/&+-]+(?=\s|$)/g, " ").replace(/^[\s,;.-]+|[\s,;.-]+$/g, "") };
}

const every = () => new Set(known.topics.flatMap((topic) => itemsOf(topic)));

/** What a code means today: the item, or those that a retired one became. */
function successors(id) {
  const found = [known.was, known.parts].flatMap((from) => Object.keys(from).filter((heir) => from[heir].includes(id)));
  return every().has(id) ? [id] : found;
}

function tickByCode() {
  const field = part("codes");
  const { ids, unclear } = readCodes(field.value);
  const unknown = ids.filter((id) => !successors(id).length).map((id) => id.toUpperCase());
  const found = [...new Set(ids.flatMap(successors))];
  const fresh = found.filter((id) => entryOf(load(), known, id)?.state !== "done");
  const lost = [unknown.length > 12 ? `${unknown.slice(0, 12).join(", ")} and ${unknown.length - 12} more` : unknown.join(", "), unclear];
  const left = lost.filter(Boolean).join("; ");
  const parts = [`Ticked ${plural(fresh.length, "item")}.`];
  if (found.length > fresh.length) parts.push(`${plural(found.length - fresh.length, "item")} had a tick already.`);
  if (left) parts.push(`Not on this roadmap, and left in the field: ${left}.`);
  field.value = [unknown.join(" "), unclear].filter(Boolean).join(" ");
  const undo = fresh.length ? change(new Map(fresh.map((id) => [id, "done"]))) : undefined;
  say(parts.join(" "), undo && { Undo: undo });
}

// --- What changed -----------------------------------------------------------------------------------------------------------------

/** Where an item is taught, or nothing if it is no longer on the roadmap. */
function place(id) {
  const topic = known.topics.find((candidate) => itemsOf(candidate).includes(id));
  return topic && `${hrefOf(topic)}#${id}`;
}

async function showChanges() {
  const list = part("changes");
  const note = part("changes-note");
  let history;
  try {
    history = await (await fetch(new URL("../changes.json", import.meta.url))).json();
  } catch {
    note.textContent = "The list of changes cannot be had now.";
    return;
  }
  const seen = load().settings.get("seen");
  const remember = () => set("seen", history.version);
  if (!seen) {
    note.textContent = "From your first tick on, this tells what has changed in the roadmap since you were last here.";
    if (load().items.size) remember();
    return;
  }
  const since = new Date(seen.at).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  if (seen.value === history.version) {
    note.textContent = `Nothing has changed since ${since}.`;
    list.replaceChildren();
    part("changes-read").hidden = true;
    return;
  }
  const at = history.versions.findIndex((version) => version.version === seen.value);
  const fresh = at < 0 ? history.versions.filter((version) => version.date > seen.at.slice(0, 10)) : history.versions.slice(0, at);
  note.textContent = `Since ${since}:`;
  const names = { added: "New", reworded: "Reworded", moved: "Moved to another topic", retired: "No longer there" };
  list.replaceChildren(
    ...Object.entries(names).flatMap(([kind, name]) => {
      const ids = [...new Set(fresh.flatMap((version) => (Array.isArray(version[kind]) ? version[kind] : Object.keys(version[kind] ?? {}))))];
      const links = ids.map((id) => (place(id) ? link(id.toUpperCase(), place(id)) : id.toUpperCase()));
      return ids.length ? [element("li", `${name}: `, ...links.flatMap((one, index) => (index ? [", ", one] : [one])))] : [];
    }),
  );
  if (!list.children.length) list.append(element("li", "Only the wording of evidence, or the order."));
  part("changes-read").hidden = false;
  part("changes-read").onclick = () => {
    remember();
    showChanges();
  };
}

// --- Backup -----------------------------------------------------------------------------------------------------------------------

function download(name, type, text) {
  const made = link("", URL.createObjectURL(new Blob([text], { type })));
  made.download = name;
  made.click();
  setTimeout(() => URL.revokeObjectURL(made.href), 1000);
}

function downloadBackup() {
  set("backup", today());
  download(`backend-roadmap-progress-${today()}.json`, "application/json", `${write(load())}\n`);
}

/** Say what adding some progress would change, and offer it. Nothing changes before. */
function preview(found, faults) {
  const own = load();
  const merged = merge(own, found);
  const all = every();
  const differs = [...merged.items].filter(([id, entry]) => (own.items.get(id)?.state ?? "open") !== entry.state);
  const to = (state) => differs.filter(([, entry]) => entry.state === state).length;
  const foreign = [...found.items.keys()].filter((id) => !all.has(id) && !successors(id).length).length;
  const parts = [
    differs.length
      ? `This adds ${plural(to("done"), "tick")}, sets ${plural(to("later"), "item")} aside for later and unticks ${to("open")}.`
      : "This changes none of your ticks.",
  ];
  if (foreign) parts.push(`What it says of ${plural(foreign, "item")} that this roadmap does not have is kept.`);
  if (faults) parts.push(`${faults} could not be read and ${faults === 1 ? "is" : "are"} left out.`);
  part("preview").replaceChildren(element("p", parts.join(" ")));
  const close = () => part("preview").replaceChildren();
  const cancel = makeButton("Change nothing", close);
  const add = makeButton("Add to my progress", () => {
    close();
    say("Added.", { Undo: replace(merge(load(), found)) });
    leaveShared();
  });
  part("preview").append(add, " ", cancel);
}

function restore(text) {
  try {
    const { progress, faults } = parse(text);
    preview(progress, faults);
  } catch (error) {
    part("preview").replaceChildren(element("p", `${error.message} Nothing has changed.`));
  }
}

const MOST = 5_000_000;

async function restoreFile(file) {
  if (!file) return;
  if (file.size > MOST) part("preview").replaceChildren(element("p", "This file is far too large to be progress. Nothing has changed."));
  else restore(await file.text());
}

// --- Links with progress ----------------------------------------------------------------------------------------------------------

/** Ids as short as can be: `DB1-4.7_SEC3`. */
function compact(ids) {
  const numbers = new Map();
  for (const id of ids) {
    const [code, number] = id.toUpperCase().split("-");
    numbers.set(code, [...(numbers.get(code) ?? []), Number(number)]);
  }
  const ranges = (list) =>
    list
      .sort((a, b) => a - b)
      .reduce((runs, number) => {
        const last = runs.at(-1);
        if (last && number === last[1] + 1) last[1] = number;
        else runs.push([number, number]);
        return runs;
      }, [])
      .map(([from, to]) => (from === to ? from : `${from}-${to}`))
      .join(".");
  return [...numbers].map(([code, list]) => code + ranges(list)).join("_");
}

/** Progress as a fragment, which browsers do not send: what is done and what is set aside, with today's date for all of it. */
export function toFragment(progress) {
  const ids = (state) => [...progress.items].filter(([, entry]) => entry.state === state).map(([id]) => id);
  return `#mine=1;${today()};${compact(ids("done"))};${compact(ids("later"))}`;
}

/** The progress in a fragment, or undefined if it holds none. */
export function fromFragment(fragment) {
  const [, version, date, done, later] = /^#mine=(\d+);(\d{4}-\d\d-\d\d);([\w.-]*);([\w.-]*)$/.exec(fragment.replaceAll("%3B", ";")) ?? [];
  if (version !== "1") return undefined;
  const progress = nothing();
  for (const [codes, state] of [
    [done, "done"],
    [later, "later"],
  ]) {
    for (const [, code, numbers] of codes.matchAll(/([A-Z]+)([\d.-]+)/g)) {
      for (const range of numbers.split(".")) {
        const [from, to = from] = range.split("-").map(Number);
        for (let number = from; number <= Math.min(to, from + 9999); number++) {
          progress.items.set(`${code.toLowerCase()}-${number}`, { state, at: `${date}T00:00:00Z` });
        }
      }
    }
  }
  return progress;
}

function openShared() {
  const shared = fromFragment(location.hash);
  if (location.hash.startsWith("#mine=") && !shared) say("The progress in this address cannot be read: a part of it may be missing.");
  part("shared").hidden = !shared;
  lookAt(shared);
  show();
}

function leaveShared() {
  if (!location.hash.startsWith("#mine=")) return;
  history.replaceState(null, "", location.pathname);
  openShared();
}

async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say(text);
  }
}

// --- The browser's memory -----------------------------------------------------------------------------------------------------------

async function showKeeping() {
  const last = load().settings.get("backup")?.value;
  part("last-backup").textContent = last ? `Last backup from this browser: ${last}.` : "No backup has been made from this browser yet.";
  const kept = await navigator.storage?.persisted?.();
  part("persist").hidden = kept !== false;
  try {
    const texts = [...aside()];
    part("aside").hidden = !texts.length;
    part("aside-list").replaceChildren(
      ...texts.map(([name, text]) => {
        const label = `Download what was set aside on ${name.match(/\d{4}-\d\d-\d\d/)}`;
        return element("li", makeButton(label, () => download(`${name}.txt`, "text/plain", text)));
      }),
    );
  } catch {
    part("aside").hidden = true;
  }
}

// --- Start ------------------------------------------------------------------------------------------------------------------------

/** The topics that count for the reader. */
const mine = (progress) => counted(progress, known, track(), tiers());

function show() {
  const progress = inView();
  const counting = mine(progress);
  showCells(progress, counting);
  showNext(progress, counting);
  showPlan(progress, counting);
  for (const choice of document.querySelectorAll("[name=rm-tiers]")) choice.checked = choice.value === (tiers() ?? "all");
  if (document.activeElement !== part("hours")) part("hours").value = weekly();
  showKeeping();
}

const on = (name, act, event = "click") => part(name).addEventListener(event, act);

on("hours", ({ target }) => set("hours", Number(target.value)), "change");
for (const choice of document.querySelectorAll("[name=rm-tiers]")) {
  choice.addEventListener("change", () => set("tiers", choice.value));
}
on("calendar", async () => {
  const { calendar } = await import("./exports.js");
  const first = part("first-day").value || today();
  download(`backend-roadmap-${first}.ics`, "text/calendar", calendar(leftOver(load(), mine(load())), first, weekly(), location.host));
});
on("tick", tickByCode);
on("backup", downloadBackup);
on("restore", ({ target }) => restoreFile(target.files[0]).then(() => (target.value = "")), "change");
on("paste", () => restore(part("pasted").value));
part("copy-link").hidden = location.protocol === "file:"; // nobody else could open it
on("copy-link", () => copy(location.href.split(/[?#]/)[0] + toFragment(load()), "The link is copied. Whoever opens it sees what you have done today."));
for (const [kind, type] of [
  ["md", "text/markdown"],
  ["csv", "text/csv"],
]) {
  on(`export-${kind}`, async () => {
    const exports = await import("./exports.js");
    const ids = new Set(mine(load()).flatMap((topic) => itemsOf(topic, track())));
    const lists = await exports.listsOf(ids, (id) => entryOf(load(), known, id));
    download(`backend-roadmap-${today()}.${kind}`, type, exports[kind](lists));
  });
}
on("persist", async () => {
  const kept = await navigator.storage.persist();
  say(kept ? "The browser will not clear it by itself." : "The browser does not promise that. Backups do.");
  showKeeping();
});
on("reset", () => {
  const undo = replace(nothing());
  say("Your progress is deleted from this browser.", { Undo: undo });
});
on("add-shared", () => preview(fromFragment(location.hash), 0));
on("leave-shared", leaveShared);
part("first-day").value = today();
addEventListener("hashchange", openShared);
onChange(() => show());
openShared();
showChanges();
