// page: css-layers.html

getComputedStyle(document.querySelector("h1")).color
