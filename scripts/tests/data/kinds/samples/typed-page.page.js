console.log("The script of the page ran:", 1);
document.querySelector("button").addEventListener("focus", () => setTimeout(() => { document.title = "Ready"; }));
document.querySelector("button").addEventListener("blur", () => null.focus());
