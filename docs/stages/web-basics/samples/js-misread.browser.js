// page: /
// server: js_tools_api.py
// fails

// until message.textContent.endsWith("found")
// The answer is a web page:
await (await fetch("/portal")).json()
// The await is missing, so this is a promise, not a list:
fetch("/tools").map((tool) => tool)
// offline
await fetch("/tools").catch((error) => console.log(`${error.name}: ${error.message}`));
