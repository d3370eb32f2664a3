// Boxes, counts and the track on every page: what the reader did is shown, kept, and the same in every tab.

import { change, counted, entryOf, load, onChange, onNotice, set, start, tally } from "./store.js";

const root = document.documentElement;
const VISIT = "roadmap.track";

// --- Saying things ----------------------------------------------------------------------------------------------------------------

const toast = document.querySelector("[data-rm-toast]");

export function makeButton(text, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", act);
  return button;
}

/** Say something in the corner, to screen readers too, with what can be done about it. It stays until something else is said. */
export function say(sentence, actions = {}) {
  toast.replaceChildren(sentence);
  for (const [name, act] of Object.entries({ ...actions, Close: () => {} })) {
    const button = makeButton(name, () => {
      toast.replaceChildren();
      act();
    });
    toast.append(" ", button);
  }
}

// --- The roadmap ------------------------------------------------------------------------------------------------------------------

let asked;
let known = { tracks: {}, topics: [], was: {}, parts: {} };

/** What the site knows of its items: in the page if it stands there, else asked for once. */
export function roadmap() {
  const here = document.getElementById("rm-roadmap");
  const there = new URL("items.json", import.meta.url);
  asked ??= (here ? Promise.resolve(JSON.parse(here.textContent)) : fetch(there).then((answer) => answer.json())).then(
    (found) => (known = found),
  );
  return asked;
}

export const track = () => (Object.hasOwn(known.tracks, root.dataset.track) ? root.dataset.track : undefined);
export const tiers = () => load().settings.get("tiers")?.value;

// --- Boxes ------------------------------------------------------------------------------------------------------------------------

/** The boxes, each with its line and the state that it shows. */
const boxes = [...document.querySelectorAll("input[data-item]")].map((box) => ({ box, id: box.dataset.item, line: box.closest("li"), state: "open" }));
const day = new Intl.DateTimeFormat(root.lang, { day: "numeric", month: "short", year: "numeric" });

function showBox(shown, progress) {
  const { box, id, line } = shown;
  const entry = entryOf(progress, known, id);
  const state = entry?.state ?? "open";
  if (shown.state === state) return;
  if (shown.state === "split") line.querySelector(".rm-item__split").remove();
  shown.state = line.dataset.state = state;
  box.checked = state === "done";
  const later = line.querySelector(".rm-item__later");
  later.setAttribute("aria-pressed", state === "later");
  later.title = state === "done" ? `Done on ${day.format(Date.parse(entry.at))}` : "";
  if (state === "split") {
    const told = document.createElement("span");
    told.className = "rm-item__split";
    told.textContent = "You ticked this before it was split in two or more: check it again.";
    line.querySelector("label").after(told);
  }
}

function enable({ box, id, line }) {
  const later = document.createElement("button");
  later.type = "button";
  later.className = "rm-item__later";
  later.textContent = "Later";
  later.setAttribute("aria-label", `Later: ${id.toUpperCase()}`);
  line.append(later);
  box.disabled = false;
}

function listen() {
  document.addEventListener("change", ({ target }) => {
    if (target.dataset?.item) change(new Map([[target.dataset.item, target.checked ? "done" : "open"]]));
  });
  document.addEventListener("click", ({ target }) => {
    const later = target.closest?.(".rm-item__later");
    const id = later?.closest("li").querySelector("[data-item]").dataset.item;
    if (id) change(new Map([[id, later.getAttribute("aria-pressed") === "true" ? "open" : "later"]]));
    const fold = target.closest?.("[data-rm-fold]");
    if (fold) {
      const open = fold.getAttribute("aria-expanded") !== "true";
      fold.setAttribute("aria-expanded", open);
      fold.closest(".rm-list").toggleAttribute("data-open", open);
    }
  });
}

// --- Counts -----------------------------------------------------------------------------------------------------------------------

const meters = [...document.querySelectorAll("[data-rm-progress]")];

/** The topics behind a count: one topic, a stage's, or all, which are those of the numbered stages. */
function topicsOf(id, counting) {
  if (id === "all") return counting.filter((topic) => topic.stage !== "start");
  const stage = counting.filter((topic) => topic.stage === id);
  return stage.length ? stage : known.topics.filter((topic) => topic.id === id);
}

function showCounts(progress) {
  if (!known.topics.length) return;
  const counting = counted(progress, known, track(), tiers());
  for (const meter of meters) {
    const { done, later, total } = tally(progress, known, topicsOf(meter.dataset.rmProgress, counting), track());
    const text = total ? `${done} of ${total}${"rmShort" in meter.dataset ? "" : " done"}${later ? `, ${later} later` : ""}` : "";
    if (meter.textContent === text) continue;
    meter.textContent = text;
    meter.style.setProperty("--rm-done", total ? done / total : 0);
    meter.dataset.state = done ? (done === total ? "done" : "begun") : "open";
  }
}

// --- Track ------------------------------------------------------------------------------------------------------------------------

const choices = [...document.querySelectorAll("[data-rm-tracks] input")];
const tabs = [...document.querySelectorAll(".tabbed-labels > label")];

/** The track of this visit, from an address with `?track=`; the head of the page has put it there. */
function visiting() {
  try {
    return sessionStorage.getItem(VISIT) || undefined;
  } catch {
    return undefined;
  }
}

function endVisit() {
  try {
    sessionStorage.removeItem(VISIT);
  } catch {
    // There was none.
  }
}

/** Keep a track, or none (""); the page, its tabs and its counts follow. Comes back with a function that undoes it. */
export function keepTrack(value) {
  endVisit();
  return set("track", value);
}

function showTrack() {
  const value = visiting() ?? load().settings.get("track")?.value;
  if (value) root.dataset.track = value;
  else delete root.dataset.track;
  for (const choice of choices) choice.checked = choice.value === (value || "");
  showTabs(value);
}

/** A language's tabs are named as its track's id is spelled. */
const languageOf = (label) => label.textContent.trim().toLowerCase();

function showTabs(language) {
  for (const label of tabs) if (languageOf(label) === language) document.getElementById(label.htmlFor).checked = true;
}

/** A language's tab is a look at that language; for someone without a track it is also the choice of one. */
async function followTab({ target }) {
  const label = tabs.find((tab) => tab.htmlFor === target.id);
  if (!label) return;
  const [language, mine] = [languageOf(label), track()];
  const { tracks } = await roadmap();
  if (!Object.hasOwn(tracks, language) || language === mine) return;
  showTabs(language);
  if (mine) say(`This shows ${tracks[language]}. Your track stays ${tracks[mine]}.`, { "Change my track": () => keepTrack(language) });
  else {
    const undo = keepTrack(language);
    say(`Your track is now ${tracks[language]}, on every page.`, { Undo: undo });
  }
}

/** Keeping the track of a visit is the reader's decision. */
async function offerVisit() {
  const asked = new URLSearchParams(location.search).get("track");
  if (!asked || asked !== visiting() || asked === load().settings.get("track")?.value) return;
  const { tracks } = await roadmap();
  const leave = () => {
    endVisit();
    showTrack();
    show();
  };
  if (Object.hasOwn(tracks, asked)) say(`This visit shows the track ${tracks[asked]}.`, { "Keep it": () => keepTrack(asked), "Show mine": leave });
  else leave();
}

// --- Start ------------------------------------------------------------------------------------------------------------------------

let shown = load;

/** Show other progress than the reader's own, or their own again; nothing of it is kept. */
export function lookAt(progress) {
  shown = progress ? () => progress : load;
  show();
}

/** What the page shows: the reader's own progress, unless they look at somebody else's. */
export const inView = () => shown();

function show() {
  const progress = shown();
  for (const box of boxes) showBox(box, progress);
  showCounts(progress);
}

let waiting;

/** Boxes at once; counts after the next frame, so that a tick is seen without delay. */
function showSoon() {
  const progress = shown();
  for (const box of boxes) showBox(box, progress);
  waiting ??= requestAnimationFrame(() => setTimeout(async () => {
    waiting = undefined;
    await roadmap();
    show();
  }));
}

onNotice((sentence) => say(sentence));
boxes.forEach(enable);
start();
show();
showTrack();
listen();
offerVisit();
document.addEventListener("change", followTab);
for (const choice of choices) choice.addEventListener("change", () => keepTrack(choice.value));
onChange(() => {
  showTrack();
  showSoon();
});
// Without progress there is nothing to count, and nothing to ask for.
if (load().items.size) roadmap().then(show);
