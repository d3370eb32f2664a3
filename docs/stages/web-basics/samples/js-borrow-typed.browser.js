// page: /
// server: js_borrow.py

window.mark = 1;
document.querySelector("form").noValidate = true;
// press Tab L Tab
// type ana@toolshed.example
// press Tab
// type 30
// press Enter
// until document.querySelector("[aria-invalid]")
const field = document.activeElement;
field
document.getElementById(field.getAttribute("aria-describedby")).textContent
// press Backspace Backspace
// type 3
// offline
// press Enter
// until document.querySelector("[role=alert]")
document.querySelector("[role=alert]").textContent
document.querySelector("#days").value
// online
// press Enter
// until document.querySelector("h1").textContent === "Reserved"
document.activeElement
document.querySelector("main").innerText
window.mark
