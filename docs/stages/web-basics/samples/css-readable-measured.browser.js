// page: css-layout.html

// The contrast of two colours, from 1 to 21, as WCAG 2.2 computes it:
function luminance(color) {
  const [red, green, blue] = color.match(/\d+/g).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light + 0.05) / (dark + 0.05)).toFixed(2);
}
const paper = getComputedStyle(document.body).backgroundColor;
const hint = document.querySelector(".hint");
contrast(getComputedStyle(document.body).color, paper)
contrast(getComputedStyle(hint).color, paper)
// A lighter grey:
hint.style.color = "#999";
contrast(getComputedStyle(hint).color, paper)
// The first line of the paragraph, marked as with the mouse:
// width 1200
getSelection().collapse(document.querySelector("section p").firstChild, 0);
getSelection().modify("extend", "forward", "lineboundary");
getSelection().toString().length < 80
// press Tab
getComputedStyle(document.activeElement).outlineStyle
