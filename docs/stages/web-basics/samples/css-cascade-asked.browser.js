// page: css-cascade.html

const heading = document.querySelector("h1");
getComputedStyle(heading).color
// That is navy. Take the id away, then the class: the next rule wins.
heading.removeAttribute("id");
getComputedStyle(heading).color
// firebrick
heading.removeAttribute("class");
getComputedStyle(heading).color
// purple
