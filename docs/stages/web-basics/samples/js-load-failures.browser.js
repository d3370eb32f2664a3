// page: /
// server: js_tools_api.py

// until message.textContent.endsWith("found")
message.textContent
await show("/tools?q=hammer");
message.textContent
await show("/crash");
message.textContent
await show("/portal");
message.textContent
// offline
await show("/tools");
message.textContent
