// server: cors_api_weak.py
// insecure: cors-closed.browser.js
// page: /
location = `http://api.shed.localhost:${location.port}/sign-in`
// a page loads
location = `http://photos.shed.localhost:${location.port}/`
// a page loads
const loans = `http://api.shed.localhost:${location.port}/loans`
await (await fetch(loans, { credentials: "include" })).text()
