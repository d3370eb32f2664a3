// page: typed-page.html
// fails

// What the developer tools show.
const heading = document.querySelector("h1");
getComputedStyle(heading).color
// width 360
getComputedStyle(heading).color
// press Tab
// type Drill & co
document.activeElement
// press Tab
// until document.title === "Ready"
// accessibility tree
["a", 1, true, null]
({
  tool: "drill",
  days: 3,
})
// offline
navigator.onLine
// press Shift+Tab
// JavaScript off
// press Enter
// a page loads
location.search
missing
