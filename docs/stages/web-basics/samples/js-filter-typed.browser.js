// page: js-filter.html

window.mark = 1;
// press Tab
// type bit
document.querySelector("#found").textContent
// accessibility tree
// The mark is still there, so this is the same page:
window.mark
