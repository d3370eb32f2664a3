// server: browsers_toolshed.py
// page: /borrow
const form = document.forms[0];
form.days.value = "9999"
form.checkValidity()
// Anybody can remove the rule:
form.days.removeAttribute("max")
form.checkValidity()
form.requestSubmit()
// a page loads
document.body.textContent.trim()
