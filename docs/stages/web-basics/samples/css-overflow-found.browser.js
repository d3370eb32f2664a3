// page: css-overflow.html

// width 360
document.documentElement.scrollWidth
// Who sticks out to the right of the window?
const right = (element) => element.getBoundingClientRect().right;
[...document.querySelectorAll("main *")].filter((one) => right(one) > innerWidth)
// Where is the focus?
// press Tab
getComputedStyle(document.activeElement).outlineStyle
// press Tab
getComputedStyle(document.activeElement).outlineStyle
