import { text } from "node:stream/consumers";
import { getHeapSnapshot } from "node:v8";

class Page {
  constructor(query) {
    this.html = `<h1>Results for ${query}</h1>`;
  }
}

/** Count them in a heap snapshot, as "Memory" in Chrome DevTools does. */
async function pagesInMemory() {
  const { snapshot, nodes, strings } = JSON.parse(await text(getHeapSnapshot()));
  const { node_fields: fields, node_types: [types] } = snapshot.meta;
  let pages = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const isObject = types[nodes[at]] === "object";
    if (isObject && strings[nodes[at + 1]] === "Page") pages++;
  }
  return pages;
}

function cached(limit) {
  const pages = new Map(); // keeps the order of use: the oldest comes first
  return (query) => {
    const page = pages.get(query) ?? new Page(query);
    pages.delete(query);
    pages.set(query, page);
    if (pages.size > limit) pages.delete(pages.keys().next().value);
    return page;
  };
}

const searches = {}; // as in a server, both stay in use

async function run(title, search) {
  searches[title] = search;
  for (let i = 0; i < 1000; i++) search(`warm-up ${i}`); // every cache fills at first
  const before = await pagesInMemory();
  for (let i = 0; i < 10_000; i++) search(`query ${i}`);
  const more = (await pagesInMemory()) - before;
  console.log(`${title}: ${more} more Page objects after 10000 requests`);
}

await run("no limit", cached(Infinity));
await run("at most 500", cached(500));
