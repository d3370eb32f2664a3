// page: portfolio-page.html

// How many files does the page wait for, besides itself?
performance.getEntriesByType("resource").length
// A telephone: does anything stick out to the side?
// width 360
document.documentElement.scrollWidth > innerWidth
// Is there a way to each project without a mouse?
// press Tab
document.activeElement.textContent
// press Tab Tab
document.activeElement.textContent
// Read on their own, as a screen reader lists them: do two links have one name?
const names = [...document.links].map((link) => link.textContent);
names.length === new Set(names).size
names.slice(2, 6)
