// page: css-layout.html

const [shelf, borrow] = document.querySelectorAll("section");
const sideBySide = () => shelf.offsetTop === borrow.offsetTop;
const page = document.documentElement;
const scrollsSideways = () => page.scrollWidth > innerWidth;
// width 1200
[sideBySide(), scrollsSideways()]
// width 360
[sideBySide(), scrollsSideways()]
// A window of 1280 at 200 % zoom has room for 640:
// width 640
[sideBySide(), scrollsSideways()]
