// The page Offline: what is kept in this browser, keeping the whole site, and removing it.

import { OFFLINE, startWorker } from "./frame.js";

const worker = document.querySelector("meta[name=rm-worker]")?.content;
const panel = document.querySelector("[data-rm-offline]");
const part = (name) => panel.querySelector(`[data-rm-${name}]`);

/** Ask the worker; it may tell of progress before it answers. */
async function ask(what, told = () => {}) {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }) => {
      if (data.progress) told(data.progress);
      else if (data.error) reject(new Error(data.error));
      else resolve(data.result);
    };
    active.postMessage(what, [port2]);
  });
}

const megabytes = (bytes) => `${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`;
const say = (text) => (part("state").textContent = text);

function show({ kept, version, pages }) {
  const visited = ["No page is kept yet.", "1 page that you visited is kept."][pages.length] ?? `${pages.length} pages that you visited are kept.`;
  if (!kept) say(`${visited} The whole site is not.`);
  else if (kept.version === version) say(`The whole site is kept, ${megabytes(kept.size)}, as it is now.`);
  else say(`The whole site is kept, ${megabytes(kept.size)}, in an earlier version. The new one is fetched when you are online.`);
  part("keep").hidden = kept?.version === version;
  part("keep").textContent = kept ? "Fetch the new version" : "Keep the whole site";
  part("list").replaceChildren(
    ...pages.map((path) => {
      const line = document.createElement("li");
      const link = document.createElement("a");
      link.href = new URL(`../${path}`, location.href);
      link.textContent = path || "home";
      line.append(link);
      return line;
    }),
  );
  part("pages").hidden = !pages.length;
}

async function keep() {
  const bar = part("bar");
  part("keep").disabled = true;
  bar.hidden = false;
  try {
    await navigator.storage?.persist?.();
    show(await ask("keep", ({ there, size }) => {
      bar.max = size;
      bar.value = there;
      say(`${megabytes(there)} of ${megabytes(size)} …`);
    }));
  } catch (error) {
    const online = navigator.onLine ? "" : " You are offline.";
    say(`Not everything could be fetched.${online} ${error.message} What was kept before still is; try again to go on.`);
  }
  bar.hidden = true;
  part("keep").disabled = false;
}

async function remove() {
  await ask("remove");
  const registration = await navigator.serviceWorker.getRegistration(worker);
  await registration?.unregister();
  localStorage.setItem(OFFLINE, "off");
  await start();
}

async function allow() {
  localStorage.removeItem(OFFLINE);
  await startWorker(worker);
  await start();
}

async function start() {
  const off = localStorage.getItem(OFFLINE) === "off";
  for (const name of ["keep", "remove"]) part(name).hidden = off;
  part("allow").hidden = !off;
  if (off) {
    say("Nothing is kept, and nothing will be until you allow it. Your progress is untouched.");
    part("pages").hidden = true;
    return;
  }
  show(await ask("state"));
}

/** Which page was asked for and is not there. */
function tellMissing() {
  const path = new URLSearchParams(location.search).get("missing");
  if (path === null) return;
  const address = new URL(path, new URL("../", location.href));
  if (address.origin !== location.origin) return; // someone else made this link
  const link = part("missing").querySelector("a");
  link.href = address;
  link.textContent = path || "the home page";
  part("missing").hidden = false;
}

tellMissing();
if (worker && "serviceWorker" in navigator && location.protocol !== "file:") {
  part("keep").addEventListener("click", keep);
  part("remove").addEventListener("click", remove);
  part("allow").addEventListener("click", allow);
  try {
    await start();
  } catch {
    say("This browser lets the site store nothing.");
  }
} else {
  say("Nothing can be kept here: the browser has no service workers for this address.");
}
