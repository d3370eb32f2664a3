// server: frame_toolshed.py
// page: /lend
// Insecure: nothing says who may put the page into a frame.
location = `http://photos.shed.localhost:${location.port}/open`
// a page loads
document.querySelector("iframe").onload = () => document.title = "sent"
// press Tab Enter
// until document.title === "sent"
await (await fetch("/state")).text()
// With frame-ancestors 'none':
await (await fetch("/lend")).text()
location = "/framed"
// a page loads
// press Tab Enter
await (await fetch("/state")).text()
