// The service worker. It keeps the pages that were visited, and the whole site for readers who asked for that.
// A line before this one, written by scripts/roadmap/offline.py, says which version of the site it belongs to and what it needs to say
// that something is not there: `self.site = {version, shell}`.
//
// Online, pages come from the network. Names of scripts and style sheets change with what is in them, so a kept page finds exactly those
// that it was built with, and versions cannot mix. A kept site is one version: every file is compared with its hash in the list.

const { version, shell } = self.site;
const scope = new URL(self.registration.scope);
const NAME = `roadmap${scope.pathname}`; // other sites may live on the same host
const SHELL = `${NAME}shell ${version}`;
const VISITED = `${NAME}visited `;
const KEPT = `${NAME}kept `;
const LIST = "offline.json";
const PATIENCE = 4000; // milliseconds for the network, where there is a copy

const at = (path) => new URL(path, scope).href;
const pathOf = (url) => url.pathname.slice(scope.pathname.length);
const named = async (start) => (await caches.keys()).filter((name) => name.startsWith(start));

/** The complete copy of the site, if there is one; the list is stored last, so a copy without it is not complete. */
async function kept() {
  for (const name of await named(KEPT)) {
    const cache = await caches.open(name);
    const list = await cache.match(at(LIST));
    if (list) return { cache, list: await list.json() };
  }
  return undefined;
}

/** The copy of a file: of the kept site, else as it was when it was visited last. */
async function copyOf(address) {
  const whole = await kept();
  const visited = (await named(VISITED)).reverse();
  for (const cache of [whole?.cache, ...(await Promise.all([...visited, SHELL].map((name) => caches.open(name))))]) {
    const copy = await cache?.match(address, { ignoreVary: true });
    if (copy) return copy;
  }
  return undefined;
}

async function remember(address, response) {
  if ((await kept())?.list.version !== version) await (await caches.open(VISITED + version)).put(address, response);
}

async function answer(event) {
  const { request } = event;
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  const copy = await copyOf(address);
  const unchanging = /^assets-/.test(pathOf(url));
  if (copy && unchanging) {
    event.waitUntil(remember(address, copy.clone()));
    return copy;
  }
  const network = fetch(request).then((response) => {
    if (response.status === 200 && response.type === "basic") event.waitUntil(remember(address, response.clone()));
    return response;
  });
  event.waitUntil(network.catch(() => {}));
  try {
    return await (copy ? Promise.race([network, new Promise((_, reject) => setTimeout(reject, PATIENCE))]) : network);
  } catch {
    return copy ?? (request.mode === "navigate" ? missing(url) : Response.error());
  }
}

/** What to say of an address of which there is no copy. */
async function missing(url) {
  const path = pathOf(url);
  if (!/\/$|\.\w+$/.test(path) && (await copyOf(at(`${path}/`)))) return Response.redirect(at(`${path}/`));
  if (path.endsWith("index.html")) return Response.redirect(at(path.slice(0, -"index.html".length)));
  const unknown = await (await kept())?.cache.match(at("404.html"));
  if (unknown) return new Response(unknown.body, { status: 404, headers: unknown.headers });
  return Response.redirect(`${at("offline/")}?missing=${encodeURIComponent(path)}`);
}

// --- The whole site -----------------------------------------------------------------------------------------------------------

let keeping;

/** Keep the whole site, or go on where it was broken off; `told` hears how many bytes are there. Rejects if a file is not what it must be. */
function keep(told = () => {}) {
  keeping ??= keepAll(told).finally(() => (keeping = undefined));
  return keeping;
}

async function keepAll(told) {
  const answer = await fetch(at(LIST), { cache: "no-store" });
  if (!answer.ok) throw new Error("The list of files could not be had.");
  const list = await answer.clone().json();
  const name = KEPT + list.version;
  const before = await kept();
  if (before?.list.version === list.version) return;
  for (const other of await named(KEPT)) {
    if (other !== name && other !== KEPT + before?.list.version) await caches.delete(other); // broken off, and never to be completed
  }
  const cache = await caches.open(name);
  const same = new Set(before?.list.files.map(([path, , hash]) => path + hash));
  const left = [...list.files];
  let there = 0;
  let fault;
  const takeAll = async () => {
    for (let file = left.pop(); file && !fault; file = left.pop()) {
      const [path, size, hash] = file;
      try {
        if (!(await cache.match(at(path)))) {
          await store(cache, path, hash, same.has(path + hash) ? await before.cache.match(at(path)) : undefined);
        }
        there += size;
        told({ there, size: list.size });
      } catch (error) {
        fault ??= error;
      }
    }
  };
  await Promise.all(Array.from({ length: 6 }, takeAll));
  if (fault) throw fault;
  await cache.put(at(LIST), answer);
  for (const other of await named(KEPT)) if (other !== name) await caches.delete(other);
}

async function store(cache, path, hash, copy) {
  const response = copy ?? (await fetch(at(path), { cache: "no-cache" }));
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const found = [...digest.slice(0, hash.length / 2)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (!response.ok || found !== hash) throw new Error(`${path} is not the file that the list names.`);
  await cache.put(at(path), new Response(body, { headers: { "Content-Type": response.headers.get("Content-Type") ?? "" } }));
}

/** What is there: the version and size of the kept site, and the pages that were visited, newest last. */
async function state() {
  const whole = await kept();
  const pages = new Set();
  for (const name of await named(VISITED)) {
    for (const { url } of await (await caches.open(name)).keys()) if (url.endsWith("/")) pages.add(pathOf(new URL(url)));
  }
  return { kept: whole && { version: whole.list.version, size: whole.list.size }, version, pages: [...pages] };
}

const requests = {
  state,
  keep: (port) => keep((progress) => port.postMessage({ progress })).then(state),
  remove: async () => {
    for (const name of await named(NAME)) await caches.delete(name);
    return state();
  },
};

// --- Events -------------------------------------------------------------------------------------------------------------------

self.addEventListener("install", (event) => {
  const fresh = shell.map((path) => new Request(at(path), { cache: "no-cache" }));
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(fresh)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const clean = async () => {
    const old = [...(await named(`${NAME}shell `)).filter((name) => name !== SHELL), ...(await named(VISITED)).slice(0, -2)];
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || !event.request.url.startsWith(scope.href) || pathOf(url) === LIST) return;
  event.respondWith(answer(event));
  if (event.request.mode === "navigate") {
    event.waitUntil(kept().then((whole) => whole && whole.list.version !== version && keep().catch(() => {})));
  }
});

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  const done = requests[event.data](port).then(
    (result) => port.postMessage({ result }),
    (error) => port.postMessage({ error: error.message }),
  );
  event.waitUntil(done);
});
