// page: css-cascade.html

const first = (selector) => document.querySelector(selector);
const styleOf = (selector) => getComputedStyle(first(selector));
// .note and .urgent weigh the same, so the later rule wins, gold.
// The order in class="urgent note" does not count:
styleOf(".note").backgroundColor
// No rule sets the colour of a p. It inherits dimgray from body:
styleOf("p").color
// The browser's own rule sets that of a link, so nothing is inherited:
styleOf("a").color
// hidden is the browser's display: none. The rule for .receipt beats it:
styleOf("[hidden]").display
