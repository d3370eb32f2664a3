// page: js-names.html

document.querySelector("#list").innerText
document.title
