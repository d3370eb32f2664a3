// The frame's script: colour scheme, copying, sharing, the menu, and search when it is first used.

const SCHEME = "roadmap.scheme";

/** The reader's choice, or "" for the system's scheme. Storage may be denied; then the choice lasts for this page. */
function scheme(choice) {
  const root = document.documentElement;
  if (choice === undefined) return root.dataset.scheme ?? "";
  if (choice) root.dataset.scheme = choice;
  else delete root.dataset.scheme;
  try {
    if (choice) localStorage.setItem(SCHEME, choice);
    else localStorage.removeItem(SCHEME);
  } catch {
    // Uncritical: the page shows the choice all the same.
  }
}

function offerSchemes(button) {
  const names = { "": "system", light: "light", dark: "dark" };
  const order = Object.keys(names);
  const show = () => {
    button.title = `Colours: ${names[scheme()]}`;
    button.setAttribute("aria-label", button.title);
  };
  button.addEventListener("click", () => {
    scheme(order[(order.indexOf(scheme()) + 1) % order.length]);
    show();
  });
  show();
}

function offerCopying(block) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "rm-copy";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(block.innerText);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Select and copy";
    }
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  block.parentElement.append(button);
}

/** The device's own way to share where it has one, else a copied link. */
function offerSharing(button) {
  if (location.protocol === "file:") return button.remove(); // nobody else could open the link
  const status = button.parentElement.querySelector("[data-rm-status]");
  const page = { title: document.title, url: location.href.split(/[?#]/)[0] };
  if (!navigator.share) button.textContent = "Copy link to this page";
  button.addEventListener("click", async () => {
    try {
      if (navigator.share) await navigator.share(page);
      else {
        await navigator.clipboard.writeText(page.url);
        status.textContent = "Copied.";
      }
    } catch (error) {
      if (error.name !== "AbortError") status.textContent = page.url;
    }
  });
}

/** A block that scrolls can be scrolled by keyboard; not every browser sees to that by itself. */
function makeScrollable(block) {
  if (block.scrollWidth > block.clientWidth) block.tabIndex = 0;
}

/** The theme's menu opens by a hidden box; a button does it for everyone who does not point. */
function offerToggle(button) {
  const box = document.getElementById(button.dataset.rmToggle);
  const show = () => button.setAttribute("aria-expanded", box.checked);
  button.addEventListener("click", () => {
    box.checked = !box.checked;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  });
  box.addEventListener("change", show);
  show();
}

/** Search is loaded when someone asks for it: not on focus, because someone who passes by with the Tab key has not. */
function offerSearch(box) {
  const search = () => import("./search.js");
  const start = () => search().then(({ start }) => start());
  const field = box.querySelector("[role=combobox]");
  for (const button of document.querySelectorAll("[data-rm-search-button]")) button.addEventListener("click", start);
  field.addEventListener("click", start);
  field.addEventListener("input", start, { once: true });
  field.addEventListener("keydown", (event) => event.key === "ArrowDown" && start(), { once: true });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (typing || event.metaKey || event.ctrlKey || event.altKey || !["/", "s", "f"].includes(event.key)) return;
    event.preventDefault();
    start();
  });
}

/** Every sheet of a print names the version and the address it comes from. Style sheets cannot read a page, so this one is written here. */
function writeFooter() {
  const version = document.querySelector("[data-rm-version]")?.dataset.rmVersion;
  const text = [location.host && location.host + location.pathname, version].filter(Boolean).join(" · ").replaceAll(/["\\\n]/g, "");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { @bottom-left { content: "${text}"; } }`);
  document.adoptedStyleSheets.push(sheet);
}

/** Where a reader's "off" is stored who wants nothing to be kept. */
export const OFFLINE = "roadmap.offline";

/** Start the worker that keeps pages for when there is no network; nothing where the browser has none. */
export const startWorker = (address) => navigator.serviceWorker?.register(address, { updateViaCache: "none" });

/** Pages that are visited are kept, unless the reader has forbidden it. Not on a page's way. */
function keepVisited({ content }) {
  addEventListener("load", () => {
    try {
      if (localStorage.getItem(OFFLINE) !== "off") startWorker(content);
    } catch {
      // Storage is denied, so nothing can be kept.
    }
  });
}

document.querySelectorAll("[data-rm-scheme]").forEach(offerSchemes);
document.querySelectorAll(".highlight pre > code").forEach(offerCopying);
document.querySelectorAll(".highlight pre > code, .md-typeset table, .rm-diagram, .tabbed-labels").forEach(makeScrollable);
document.querySelectorAll("[data-rm-share]").forEach(offerSharing);
document.querySelectorAll("[data-rm-toggle]").forEach(offerToggle);
document.querySelectorAll("[data-rm-search]").forEach(offerSearch);
document.querySelectorAll("meta[name=rm-worker]").forEach(keepVisited);
writeFooter();
