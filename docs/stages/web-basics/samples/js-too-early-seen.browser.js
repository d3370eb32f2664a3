// page: js-too-early.html
// fails

document.querySelector("#filter")
