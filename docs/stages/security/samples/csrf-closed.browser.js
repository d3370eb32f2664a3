// server: csrf_toolshed.py
// page: /
// 1. A cookie for all sites; the attack comes from another site.
location = `http://app.shed.localhost:${location.port}/sign-in?samesite=None`
// a page loads
location = `http://evil.localhost:${location.port}/`
// a page loads
document.forms[0].submit()
// a page loads
document.body.innerText
// 2. Lax, and the form stands on a sibling: the same site.
location = `http://app.shed.localhost:${location.port}/sign-in?samesite=Lax`
// a page loads
location = `http://photos.shed.localhost:${location.port}/`
// a page loads
document.forms[0].submit()
// a page loads
document.body.innerText
// 3. A link changes nothing.
location = `http://evil.localhost:${location.port}/`
// a page loads
document.links[0].click()
// a page loads
document.body.innerText.trim()
// 4. Our own form, with a token of another session, then with its own.
document.forms[0].csrf.value = "of another session"
document.forms[0].submit()
// a page loads
document.body.innerText
location = "/"
// a page loads
document.forms[0].submit()
// a page loads
document.body.innerText
