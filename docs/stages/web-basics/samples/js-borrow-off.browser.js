// page: /
// server: js_borrow.py

// JavaScript off
location.reload();
// a page loads
// press Tab L Tab
// type ana@toolshed.example
// press Tab
// type 3
// press Enter
// a page loads
location.pathname + " " + document.querySelector("main p").textContent
