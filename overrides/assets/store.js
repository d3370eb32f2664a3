// Progress as data: its format, reading and writing it, merging it, and what of it counts. Nothing here touches the page.

export const KEY = "roadmap.v1";
export const ASIDE = `${KEY}.aside.`;
export const VERSION = 1;

const RANK = { open: 0, later: 1, done: 2 };
const ID = /^[a-z]{2,9}-[1-9]\d{0,5}$/;
const LONG_AGO = "1970-01-01T00:00:00Z";

/** A text that is not progress; the message is a sentence for the reader. */
export class Unreadable extends Error {}

// --- Format ---------------------------------------------------------------------------------------------------------------------

/** Progress without anything in it: `items` and `settings` map names to {state | value, at}; `rest` is what we do not know. */
export const nothing = () => ({ items: new Map(), settings: new Map(), rest: {} });

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** A moment as we write it, or long ago if it cannot be understood. */
function moment(text) {
  const time = typeof text === "string" ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? LONG_AGO : iso(time);
}

/** Years of more than four digits would not sort as text. */
const iso = (time) => new Date(Math.min(Math.max(time, 0), Date.UTC(9999, 0))).toISOString().slice(0, 19) + "Z";

/**
 * Read a text: the progress in it, and how many of its entries could not be used.
 * Entries of items that this roadmap does not know are kept. Throws Unreadable if it is no progress at all.
 */
export function parse(text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Unreadable("This is not a progress file: it is not JSON, or only a part of it.");
  }
  if (!isObject(data) || !("version" in data)) throw new Unreadable("This is JSON, but not a progress file of this site.");
  const { version, items = {}, settings = {}, ...rest } = data;
  if (Number.isInteger(version) && version > VERSION) {
    throw new Unreadable("This progress was saved by a newer version of this site. Reload the page to get that version.");
  }
  if (version !== VERSION || !isObject(items) || !isObject(settings)) throw new Unreadable("This progress file is damaged.");
  const progress = { ...nothing(), rest };
  let faults = 0;
  for (const [id, entry] of Object.entries(items)) {
    if (ID.test(id) && isObject(entry) && typeof entry.state === "string" && Object.hasOwn(RANK, entry.state)) {
      progress.items.set(id, { ...entry, at: moment(entry.at) });
    } else faults += 1;
  }
  for (const [name, entry] of Object.entries(settings)) {
    if (isObject(entry) && "value" in entry) progress.settings.set(name, { ...entry, at: moment(entry.at) });
    else faults += 1;
  }
  return { progress, faults };
}

const sorted = (map) => Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The text of some progress: the same for the same progress, in whichever order it came about. */
export function write(progress) {
  const { items, settings, rest } = progress;
  return JSON.stringify({ ...rest, version: VERSION, items: sorted(items), settings: sorted(settings) });
}

/** Which of two entries counts: the newer; at the same moment the one that says more. */
function newer(a, b) {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  const [rankA, rankB] = [RANK[a.state] ?? 0, RANK[b.state] ?? 0];
  if (rankA !== rankB) return rankA > rankB ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

function mergeMaps(a, b) {
  const merged = new Map(a);
  for (const [key, entry] of b) merged.set(key, newer(merged.get(key), entry));
  return merged;
}

/** Both together: nothing is dropped, the newer entry wins, and it does not matter which comes first or how often. */
export function merge(a, b) {
  const rest = { ...a.rest };
  for (const [key, value] of Object.entries(b.rest)) {
    if (!Object.hasOwn(rest, key) || JSON.stringify(value) > JSON.stringify(rest[key])) rest[key] = value;
  }
  return { items: mergeMaps(a.items, b.items), settings: mergeMaps(a.settings, b.settings), rest };
}

// --- Storage --------------------------------------------------------------------------------------------------------------------

let unsaved; // what the browser refused to keep; this page goes by it until it can be saved or the page is closed
let text; // what is stored, as far as this page has read or written it …
let stored = nothing(); // … and what it says
let damaged; // stored text that could not even be set aside, and so must stay
const listeners = new Set();
const told = new Set();
let tell = () => {};

/** Call this with sentences for the reader: each at most once a page. */
export const onNotice = (listener) => (tell = listener);

/** Call this with the progress after every change, in this tab or another. */
export const onChange = (listener) => listeners.add(listener);

const inform = (progress) => listeners.forEach((listener) => listener(progress));

function tellOnce(sentence) {
  if (!told.has(sentence)) tell(sentence);
  told.add(sentence);
}

/** The texts that could not be used, by the names they are kept under. Throws if storage is denied. */
export const aside = () => new Map(Object.keys(localStorage).flatMap((key) => (key.startsWith(ASIDE) ? [[key, localStorage[key]]] : [])));

/** Keep a text that cannot be used under a name of its own, once. Throws if the browser has no room for it. */
function setAside(text) {
  const names = aside();
  if ([...names.values()].includes(text)) return;
  let name = ASIDE + iso(Date.now());
  while (names.has(name)) name += "+";
  localStorage.setItem(name, text);
}

/** The progress that the browser keeps and this page could not save. Text that is no progress is set aside, and the reader told. */
export function load() {
  try {
    const found = localStorage.getItem(KEY);
    if (found !== text || found === null) readStored(found);
  } catch {
    // Storage denied: told when something is to be saved.
  }
  return unsaved ? merge(stored, unsaved) : stored;
}

function readStored(found) {
  [text, stored] = [found, nothing()];
  if (found === null) return;
  let problem;
  try {
    const { progress, faults } = parse(found);
    stored = progress;
    if (faults) problem = `${faults === 1 ? "One entry" : `${faults} entries`} of your saved progress could not be read.`;
  } catch (error) {
    problem = `Your saved progress could not be read. ${error.message}`;
  }
  if (!problem) return;
  try {
    setAside(found);
    localStorage.setItem(KEY, (text = write(stored)));
    tellOnce(`${problem} It is set aside, not deleted: “My roadmap” has it under “Backup”.`);
  } catch {
    damaged = text = found;
    tellOnce(`${problem} There is no room to set it aside, so new ticks are kept only until you close this page.`);
  }
}

function save(progress) {
  try {
    // What another tab has put there meanwhile is read first, so that it is set aside if it is not progress.
    if (localStorage.getItem(KEY) !== text) load();
    if (text !== null && text === damaged) throw new DOMException("", "QuotaExceededError");
    const next = progress.items.size + progress.settings.size ? write(progress) : null;
    if (next) localStorage.setItem(KEY, next);
    else localStorage.removeItem(KEY);
    [text, stored, unsaved] = [next, progress, undefined];
  } catch (error) {
    unsaved = progress;
    tellOnce(
      error.name === "QuotaExceededError"
        ? "Your browser has no room to save this. It is kept until you close this page: download a backup from “My roadmap”."
        : "Your browser does not let this site save anything. Your ticks are kept until you leave this page.",
    );
  }
  inform(load());
}

/**
 * Change something: `entries` maps item ids to states, `settings` names to values. Others' changes since the last look are kept.
 * The function that comes back undoes exactly this.
 */
export function change(entries, settings = new Map()) {
  const before = load();
  const after = { items: new Map(before.items), settings: new Map(before.settings), rest: before.rest };
  const now = Date.now();
  const put = (map, key, entry) => {
    const earlier = map.get(key);
    // A clock that was set back must not make a change older than what it changes.
    const at = iso(earlier ? Math.max(now, Date.parse(earlier.at) + 1000) : now);
    map.set(key, { ...earlier, ...entry, at });
  };
  for (const [id, state] of entries) put(after.items, id, { state });
  for (const [name, value] of settings) put(after.settings, name, { value });
  save(after);
  return () => {
    const current = load();
    const undone = { items: new Map(current.items), settings: new Map(current.settings), rest: current.rest };
    for (const [map, earlier, keys] of [
      [undone.items, before.items, entries.keys()],
      [undone.settings, before.settings, settings.keys()],
    ]) {
      for (const key of keys) {
        if (earlier.has(key)) map.set(key, earlier.get(key));
        else map.delete(key);
      }
    }
    save(undone);
  };
}

/** Change one setting; comes back with a function that undoes it. */
export const set = (name, value) => change(new Map(), new Map([[name, value]]));

/** Put other progress in the place of this one: a restored backup, or nothing. Comes back with a function that undoes it. */
export function replace(progress) {
  const before = load();
  save(progress);
  return () => save(before);
}

/** What an earlier visit set aside and this version of the site can read: progress of a version that was newer then. */
function recover() {
  for (const [name, found] of aside()) {
    try {
      const { progress, faults } = parse(found);
      if (faults) continue;
      localStorage.setItem(KEY, write(merge(load(), progress)));
      localStorage.removeItem(name);
    } catch {
      // Still unreadable, or no room: it stays where it is.
    }
  }
}

/** The progress to begin with. From now on other tabs are listened to. */
export function start() {
  addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) inform(load());
  });
  try {
    recover();
  } catch {
    // Storage denied.
  }
  return load();
}

// --- What counts ----------------------------------------------------------------------------------------------------------------

/**
 * An item's entry. A tick of an item that was merged into it or moved to it is its own; one of an item that it is only a part of
 * is shown as state "split", which does not count. `known` is the site's items.json.
 */
export function entryOf(progress, known, id) {
  let entry = progress.items.get(id);
  for (const earlier of known.was[id] ?? []) entry = newer(entry, progress.items.get(earlier));
  if (entry) return entry;
  const split = (known.parts[id] ?? []).map((earlier) => progress.items.get(earlier));
  const before = split.find((earlier) => earlier?.state === "done");
  return before && { state: "split", at: before.at };
}

/** A topic's items that concern someone on this track. */
export function itemsOf(topic, track) {
  return topic.items
    .filter((item) => typeof item === "string" || !track || item[1] === track)
    .map((item) => (typeof item === "string" ? item : item[0]));
}

/**
 * The topics that count for this reader: of alternatives only one, on their track if they have one, the one they have done most of;
 * and only the essentials, if that is all they want to count.
 */
export function counted(progress, known, track, tiers) {
  const chosen = new Map();
  const score = (topic) => itemsOf(topic, track).filter((id) => entryOf(progress, known, id)?.state === "done").length;
  for (const topic of known.topics) {
    if (!topic.choice || (track && topic.track !== track)) continue;
    const best = chosen.get(topic.choice);
    const candidate = [score(topic), topic.hours];
    if (!best || candidate[0] > best[0][0] || (candidate[0] === best[0][0] && candidate[1] > best[0][1])) {
      chosen.set(topic.choice, [candidate, topic.id]);
    }
  }
  const picked = new Set([...chosen.values()].map(([, id]) => id));
  return known.topics.filter((topic) => (!topic.choice || picked.has(topic.id)) && (tiers !== "core" || topic.tier === "core"));
}

/** How many items of these topics there are, and how many of them are done or set aside for later. */
export function tally(progress, known, topics, track) {
  const sum = { total: 0, done: 0, later: 0 };
  for (const topic of topics) {
    for (const id of itemsOf(topic, track)) {
      sum.total += 1;
      const state = entryOf(progress, known, id)?.state;
      if (state === "done" || state === "later") sum[state] += 1;
    }
  }
  return sum;
}
