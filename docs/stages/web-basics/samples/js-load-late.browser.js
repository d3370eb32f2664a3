// page: /
// server: js_tools_api.py

// until message.textContent.endsWith("found")
// Type drill, faster than the timer:
for (const typed of ["d", "dr", "dri", "drill"]) {
  search.value = typed;
  search.dispatchEvent(new Event("input"));
}
// until message.textContent === "2 found"
const requests = performance.getEntriesByType("resource");
requests.filter((request) => request.name.includes("?q=")).length
// Two searches without a pause. The answer to d takes half a second.
find("d"); await find("drill");
await new Promise((resolve) => setTimeout(resolve, 1000));
message.textContent
// The same without abort(): the late answer overwrites the newer one.
show("/tools?q=d"); await show("/tools?q=drill");
message.textContent
// until message.textContent !== "2 found"
message.textContent
