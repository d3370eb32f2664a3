// The search field: a combobox whose popup is a grid of links (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Loaded on first use.

import { Index, family, words } from "./find.js";
import { makeButton, roadmap } from "./ticks.js";
import { entryOf, load, onChange } from "./store.js";

const ROOT = new URL("../", import.meta.url);
const FIRST = 10;
const ALL = 40;
const PASSAGE = 180; // characters

const box = document.querySelector("[data-rm-search]");
const field = box.querySelector("[role=combobox]");
const panel = box.querySelector(".rm-search__panel");
const status = box.querySelector("[role=status]");
const grid = box.querySelector("[role=grid]");

let index;
let asked = "";
let active = -1;

/** Fetched once; again on the next try if it could not be had. */
let loading;
const data = (path) => fetch(new URL(`search/${path}`, ROOT)).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))));

async function prepare() {
  loading ??= data("words.json");
  try {
    index ??= new Index(await loading);
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

const make = (tag, className, ...content) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
};

// --- Results ----------------------------------------------------------------------------------------------------------------------

const cells = () => [...grid.querySelectorAll("[role=gridcell]:first-child")];

/** A text with the words that were found marked; what stands between backticks is code. */
function marked(text, found) {
  const isFound = (piece) => words(piece).some((word) => found.has(family(word)));
  return text.split("`").map((part, place) => {
    const pieces = part.split(/([\p{L}\p{N}]+)/u).map((piece) => (isFound(piece) ? make("mark", "", piece) : piece));
    return make(place % 2 ? "code" : "span", "", ...pieces);
  });
}

/** The part of a text that has most of the words that were found. */
function passageOf(text, found) {
  const sentences = text.split(/(?<=[.?!:;])\s+|\n/);
  const counts = sentences.map((sentence) => new Set(words(sentence).map(family).filter((word) => found.has(word))).size);
  const best = counts.indexOf(Math.max(...counts));
  let passage = sentences[best];
  for (let next = best + 1; next < sentences.length && passage.length + sentences[next].length < PASSAGE; next++) passage += ` ${sentences[next]}`;
  if (passage.length <= PASSAGE) return passage;
  const first = passage.search(new RegExp(words(passage).find((word) => found.has(family(word))) ?? "^", "i"));
  const from = Math.max(0, Math.min(first - 40, passage.length - PASSAGE));
  const start = from && passage.indexOf(" ", from) + 1;
  return `${start ? "… " : ""}${passage.slice(start, passage.lastIndexOf(" ", start + PASSAGE))} …`;
}

function row(entry, place, found) {
  const [address, pageTitle, stage] = index.pages[entry.page];
  const kind = index.kinds[entry.kind].title;
  const link = make("a", "rm-found__link");
  link.href = new URL(address + (entry.at && `#${entry.at}`), ROOT);
  const where = [kind, entry.title !== pageTitle && pageTitle, stage].filter(Boolean).join(" · ");
  link.append(make("span", "rm-found__title", ...marked(entry.title, found)), make("span", "rm-found__where", where), make("span", "rm-found__passage"));
  const cell = make("div", "rm-found__cell", link);
  cell.id = `rm-found-${place}`;
  cell.role = "gridcell";
  const line = make("div", "rm-found__row", cell);
  line.role = "row";
  line.dataset.entry = entry.number;
  if (kind === "Checklist item") line.append(boxFor(entry));
  return line;
}

/** An item can be ticked where it is found; ticks.js hears it as it does on a page. */
function boxFor({ at }) {
  const tick = document.createElement("input");
  tick.type = "checkbox";
  tick.dataset.item = at;
  tick.setAttribute("aria-label", `Done: ${at.toUpperCase()}`);
  const cell = make("div", "rm-found__tick", tick);
  cell.role = "gridcell";
  return cell;
}

async function showTicks() {
  const ticks = [...grid.querySelectorAll("[data-item]")];
  if (!ticks.length) return;
  const known = await roadmap();
  const progress = load();
  for (const tick of ticks) tick.checked = entryOf(progress, known, tick.dataset.item)?.state === "done";
}

const passages = new Map();

/** Passages come after the results, from the pages that were found. */
async function showPassages(lines, found) {
  await Promise.all(
    lines.map(async (line) => {
      const { number, page } = index.entries[line.dataset.entry];
      const [address] = index.pages[page];
      const path = `passages/${address.replace(/\/$/, "") || "home"}.json`;
      if (!passages.has(path)) passages.set(path, data(path).catch(() => passages.delete(path) && {}));
      const text = (await passages.get(path))[number];
      if (text) line.querySelector(".rm-found__passage").replaceChildren(...marked(passageOf(text, found), found));
    }),
  );
}

const several = (number, one, more) => `${number} ${number === 1 ? one : more}`;

function show(most = FIRST) {
  const query = field.value.trim();
  asked = query;
  activate(-1);
  if (!query) {
    grid.replaceChildren();
    status.textContent = "";
    return;
  }
  const { entries, words: behind, as, small } = index.find(query, ALL);
  const found = new Set(behind.map(family));
  const lines = entries.slice(0, most).map((entry, place) => row(entry, place, found));
  grid.replaceChildren(...lines);
  const count = entries.length < ALL ? several(entries.length, "result", "results") : `${ALL} or more results`;
  status.replaceChildren(entries.length ? (as ? `${count} for “${as}”` : count) : `Nothing found for “${query}”.`);
  if (!entries.length && small) status.textContent = "Go on typing.";
  else if (!entries.length) {
    const near = index.near(query);
    if (near) status.append(" Did you mean ", makeButton(near, () => ask(near)), "?");
    else status.append(" Try other or fewer words.");
  }
  if (entries.length > most) status.append(" ", makeButton("Show all", () => show(ALL)));
  showTicks();
  showPassages(lines, found);
}

function ask(query) {
  field.value = query;
  field.focus();
  show();
}

// --- Field ------------------------------------------------------------------------------------------------------------------------

function activate(place) {
  const all = cells();
  all[active]?.parentElement.removeAttribute("aria-selected");
  active = all.length && place >= 0 ? place % all.length : -1;
  const cell = all[active];
  cell?.parentElement.setAttribute("aria-selected", "true");
  cell?.scrollIntoView({ block: "nearest" });
  if (cell) field.setAttribute("aria-activedescendant", cell.id);
  else field.removeAttribute("aria-activedescendant");
}

/** Show results for what is in the field, once the index is there. */
async function update() {
  open();
  if (!index && field.value.trim()) status.textContent = "Searching …";
  try {
    await prepare();
  } catch {
    status.textContent = "Search could not be loaded. Try again when there is a network.";
    return;
  }
  if (field.value.trim() !== asked || !grid.childElementCount) show();
}

export function open() {
  panel.hidden = false;
  box.dataset.open = "";
  field.setAttribute("aria-expanded", "true");
}

export function close() {
  panel.hidden = true;
  delete box.dataset.open;
  field.setAttribute("aria-expanded", "false");
  activate(-1);
}

/** Open the field and go into it. */
export function start() {
  open();
  field.focus();
  update();
}

const keys = {
  ArrowDown: () => activate(active + 1),
  ArrowUp: () => activate(active < 0 ? cells().length - 1 : active - 1),
  Enter: () => cells()[Math.max(active, 0)]?.querySelector("a").click(),
};

field.addEventListener("input", update);
field.addEventListener("keydown", (event) => {
  if (event.isComposing || !keys[event.key]) return;
  event.preventDefault();
  if (panel.hidden) update();
  else keys[event.key]();
});
box.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || panel.hidden) return;
  event.preventDefault();
  const button = document.querySelector("[data-rm-search-button]");
  close();
  (field.offsetParent ? field : button).focus();
});
box.addEventListener("focusout", ({ relatedTarget }) => {
  if (relatedTarget && !box.contains(relatedTarget)) close();
});
document.addEventListener("pointerdown", ({ target }) => {
  if (!box.contains(target)) close();
});
grid.addEventListener("click", ({ target }) => {
  if (target.closest("a")) close();
});
box.querySelector("[data-rm-search-close]").addEventListener("click", close);
onChange(showTicks);
