// server: cors_api.py
// page: /
location = `http://api.shed.localhost:${location.port}/sign-in`
// a page loads
location = `http://photos.shed.localhost:${location.port}/`
// a page loads
const api = `http://api.shed.localhost:${location.port}`
const ask = (path) => fetch(api + path, { credentials: "include" })
  .then((answer) => answer.text(), (error) => error.message)
await ask("/loans")
await ask("/star")
// The front end that is on the list:
location = `http://front.shed.localhost:${location.port}/`
// a page loads
const own = `http://api.shed.localhost:${location.port}/loans`
await (await fetch(own, { credentials: "include" })).text()
