const list = document.getElementById("tools");
const status = document.getElementById("status");
const filter = document.getElementById("filter");
let tools = [];

function show() {
  const wanted = filter.value.trim().toLowerCase();
  const found = tools.filter((tool) => tool.name.toLowerCase().includes(wanted));
  list.replaceChildren(
    ...found.map((tool) => {
      const item = document.createElement("li");
      item.textContent = `${tool.name} (${tool.shelf})`;
      return item;
    }),
  );
  if (!tools.length) status.textContent = "There are no tools yet.";
  else if (!found.length) status.textContent = "No tool has this in its name.";
  else status.textContent = `${found.length} of ${tools.length} tools.`;
}

async function load() {
  status.textContent = "Loading the tools …";
  try {
    const response = await fetch("tools.json");
    if (!response.ok) throw new Error(response.status);
    tools = await response.json();
    show();
  } catch {
    list.replaceChildren();
    status.textContent = "The tools could not be loaded. Press “Load again” to try once more.";
  }
}

filter.addEventListener("input", show);
document.getElementById("reload").addEventListener("click", load);
load();
