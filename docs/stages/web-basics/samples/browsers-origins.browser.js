// server: browsers-page.nginx.conf
// application: browsers_api.py
// page: /
location.origin
const api = document.body.dataset.api;
document.cookie = "member=Ana"
localStorage.setItem("draft", "drill for Saturday")
// A cache as service workers use it:
await caches.open("tools").then(() => caches.keys())
// A simple request is sent, with the answer withheld from the script:
await fetch(api + "/loans", { credentials: "include" })
  .catch((error) => error.message)
// The other server says that every page may read:
await (await fetch(api + "/open/tools")).json()
// JSON is not simple: the browser asks first, and does not send the request:
const headers = { "Content-Type": "application/json" };
await fetch(api + "/loans", { method: "POST", headers, body: "{}" })
  .catch((error) => error.message)
// What the other server noted:
(await (await fetch(api + "/log")).text()).split("\n")
// Now a page of the other origin:
location = api + "/page"
// a page loads
location.origin
document.cookie
localStorage.length
await caches.keys()
