// Printing checklists: what to print is chosen once, kept, shown on screen as it will be printed, and printed.

const KEY = "roadmap.paper";
const CHOICES = ["ticks", "core", "tracks", "prove", "notes"];

const root = document.documentElement;
const panel = document.querySelector(".rm-paper");
const status = panel?.querySelector("[role=status]");

/** The choices kept in this browser: none if storage is denied or holds something else. */
function kept() {
  try {
    return localStorage.getItem(KEY)?.split(" ").filter((word) => CHOICES.includes(word)) ?? [];
  } catch {
    return [];
  }
}

function keep(words) {
  try {
    localStorage.setItem(KEY, words.join(" "));
  } catch {
    // The choice lasts for this page.
  }
}

/** Lists of other tracks are marked for the sheet, whichever tracks there are. */
function markTracks() {
  for (const part of document.querySelectorAll("[data-topic][data-track], .rm-notes [data-track], .rm-item[data-track]")) {
    part.toggleAttribute("data-elsewhere", Boolean(root.dataset.track) && part.dataset.track !== root.dataset.track);
  }
}

/** A sheet names the full addresses of its topics. Where the build did not know them, and on the whole list, the headings do. */
function writeAddresses() {
  let notes = document.querySelector(".rm-notes");
  if (notes?.textContent.includes("://")) return;
  if (!notes) {
    notes = document.createElement("ol");
    notes.className = "rm-notes";
    document.querySelector(".rm-list:last-of-type")?.parentElement.append(notes);
  }
  notes.replaceChildren(
    ...[...document.querySelectorAll(".rm-list")].map((list) => {
      const note = document.createElement("li");
      Object.assign(note.dataset, { tier: list.dataset.tier }, list.dataset.track && { track: list.dataset.track });
      const link = list.querySelector("h2 > a, h3 > a");
      // Opened from disk, the full address would name somebody's folders; the way below the site says as much.
      note.textContent = link.protocol === "file:" ? link.getAttribute("href").replace(/^(\.\.\/)+/, "") : link.href;
      return note;
    }),
  );
}

let proofs;

/** The whole list comes without evidence, to be light; it is fetched from the sheets of the stages when it is wanted on paper. */
function fetchProofs() {
  const missing = document.querySelector(".rm-item") && !document.querySelector(".rm-item__prove");
  if (!missing) return proofs;
  status.textContent = "Fetching how to prove each item …";
  const sheets = [...document.querySelectorAll("[data-sheet]")].map((link) => link.href);
  proofs ??= Promise.all(
    sheets.map(async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(answer.status);
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    }),
  ).then(
    (pages) => {
      for (const page of pages) {
        for (const proof of page.querySelectorAll(".rm-item__prove")) {
          document.getElementById(proof.closest(".rm-item").id)?.append(document.adoptNode(proof));
        }
      }
      status.textContent = "How to prove each item is there now.";
    },
    () => {
      proofs = undefined;
      status.textContent = "How to prove each item could not be fetched, so it will not be printed. Tick the box again to retry.";
    },
  );
  return proofs;
}

function show(words) {
  root.dataset.paper = words.join(" ");
  status.textContent = "";
  return words.includes("prove") ? fetchProofs() : undefined;
}

if (panel) {
  const style = document.querySelector('link[href$="/paper.css"]');
  const boxes = [...panel.querySelectorAll("input")];
  const words = kept();
  for (const box of boxes) box.checked = words.includes(box.value);
  panel.addEventListener("change", () => {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    keep(chosen);
    show(chosen);
  });
  panel.querySelector("details").addEventListener("toggle", (event) => (style.media = event.target.open ? "all" : "print"));
  panel.querySelector("[data-rm-print]").addEventListener("click", async () => {
    await proofs;
    print();
  });
  markTracks();
  new MutationObserver(markTracks).observe(root, { attributeFilter: ["data-track"] });
  writeAddresses();
  markTracks();
  show(words);
}
