const message = document.querySelector("#message");
const list = document.querySelector("#list");
const search = document.querySelector("#search");

// --8<-- [start:load]
async function load(url, signal) {
  let response;
  try {
    response = await fetch(url, { signal });
  } catch (error) {
    if (error.name === "AbortError") throw error; // cancelled on purpose
    throw new Error("No answer. Are you online?", { cause: error });
  }
  if (!response.ok) {
    throw new Error(`The server could not do it (${response.status}).`);
  }
  try {
    return await response.json();
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Error("The answer makes no sense.", { cause: error });
  }
}
// --8<-- [end:load]

// --8<-- [start:show]
async function show(url, signal) {
  message.textContent = "Loading …";
  try {
    const tools = await load(url, signal);
    list.replaceChildren(...tools.map((tool) => {
      const entry = document.createElement("li");
      entry.textContent = tool;
      return entry;
    }));
    message.textContent = tools.length ? `${tools.length} found` : "Nothing found.";
  } catch (error) {
    if (error.name === "AbortError") return; // a newer search took over
    list.replaceChildren();
    message.textContent = error.message;
  }
}
// --8<-- [end:show]

// --8<-- [start:search]
let running = new AbortController();
let timer;

function find(wanted) {
  running.abort(); // the earlier answer is not wanted any more
  running = new AbortController();
  return show(`/tools?q=${encodeURIComponent(wanted)}`, running.signal);
}

search.addEventListener("input", () => {
  clearTimeout(timer); // wait until the typing pauses
  timer = setTimeout(() => find(search.value), 200);
});
// --8<-- [end:search]

show("/tools");
