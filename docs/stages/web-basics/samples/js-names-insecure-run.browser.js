// insecure: js-names-shown.browser.js
// page: js-names-insecure.html

// until document.title !== "Tools – Toolshed"
document.querySelector("#list").innerText
document.title
