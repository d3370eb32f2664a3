// server: csrf_toolshed_weak.py
// insecure: csrf-closed.browser.js
// page: /
// 1. A cookie for all sites; the attack comes from another site.
location = `http://app.shed.localhost:${location.port}/sign-in?samesite=None`
// a page loads
location = `http://evil.localhost:${location.port}/`
// a page loads
document.forms[0].submit()
// a page loads
document.body.innerText
// 2. SameSite=Lax, the same attack.
location = `http://app.shed.localhost:${location.port}/sign-in?samesite=Lax`
// a page loads
location = `http://evil.localhost:${location.port}/`
// a page loads
document.forms[0].submit()
// a page loads
document.body.innerText
// 3. Lax, and a link: a GET from another site keeps the cookie.
location = `http://evil.localhost:${location.port}/`
// a page loads
document.links[0].click()
// a page loads
document.body.innerText
// 4. Lax, and the form stands on a sibling: the same site.
location = `http://app.shed.localhost:${location.port}/sign-in?samesite=Lax`
// a page loads
location = `http://photos.shed.localhost:${location.port}/`
// a page loads
document.forms[0].submit()
// a page loads
document.body.innerText
