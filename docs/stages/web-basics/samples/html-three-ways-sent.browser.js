// page: /
// server: html_echo.py

document.querySelector("#q").value = "drill & saw";
document.forms[0].requestSubmit();
// a page loads
console.log(document.body.innerText);
history.back();
// a page loads
document.querySelector("#fault").value = "drill & saw";
document.forms[1].requestSubmit();
// a page loads
console.log(document.body.innerText);
history.back();
// a page loads
document.querySelector("#tool").value = "drill & saw";
// Choose a file of six bytes, as you would with the button:
function choose(input, file) {
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
}
const picture = new File(["GIF89a"], "drill.gif", { type: "image/gif" });
choose(document.querySelector("#picture"), picture);
document.forms[2].requestSubmit();
// a page loads
// The boundary ends in letters drawn by lot; leave them out.
const sent = document.body.innerText;
console.log(sent.replaceAll(/(WebKitFormBoundary)\w+/g, "$1…"));
