// page: html-tools.html

document.title
const headings = [...document.querySelectorAll("h1, h2, h3")];
headings.map((heading) => heading.textContent)
// accessibility tree
