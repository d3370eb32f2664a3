// page: html-traps.html

document.querySelector("#email").value = "ana@toolshed.example";
document.querySelector("[name=days]").value = "3";
// What the form would send:
[...new FormData(document.forms[0]).entries()].join(" ")
// Three stops of the Tab key, and the next one leaves the form:
// press Tab Tab Tab
document.activeElement.name
// press Tab
document.activeElement.textContent
// The button in the second form does nothing:
// press Enter
// The button "Help" sends the first one:
document.querySelector("#help").click();
// a page loads
location.search
