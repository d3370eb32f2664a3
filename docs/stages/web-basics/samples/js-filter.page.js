const filter = document.querySelector("#filter");
const tools = document.querySelectorAll("#tools li");
const found = document.querySelector("#found");

filter.addEventListener("input", () => {
  const wanted = filter.value.trim().toLowerCase();
  let shown = 0;
  for (const tool of tools) {
    tool.hidden = !tool.textContent.toLowerCase().includes(wanted);
    shown += tool.hidden ? 0 : 1;
  }
  found.textContent = `${shown} of ${tools.length} tools`;
});
