// server: csp_counted.py
// page: /
// No policy: everything above ran. Now one that only reports:
location = "/watched"
// a page loads
// until fetch("/reports").then((a) => a.json()).then((all) => all[0])
await (await fetch("/reports")).json()
// Now one that is enforced:
location = "/enforced"
// a page loads
document.querySelector("[nonce]").nonce
