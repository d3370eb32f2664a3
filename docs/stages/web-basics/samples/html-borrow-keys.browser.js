// page: /
// server: html_borrow.py

// press Tab L
document.activeElement.value
// press Tab
// type ana@toolshed.example
// press Tab
// type 30
document.activeElement.validationMessage
// The browser refuses 30. Switch its check off, to see what the server says:
document.querySelector("form").noValidate = true;
// press Enter
// a page loads
// until document.activeElement.id
const field = document.activeElement;
field
document.getElementById(field.getAttribute("aria-describedby")).textContent
// accessibility tree
// press Delete Delete
// type 3
// press Tab
document.activeElement
// press Enter
// a page loads
location.pathname + ": " + document.querySelector("main p").textContent
