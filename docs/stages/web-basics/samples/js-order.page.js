async function lend() {
  console.log("A: lend begins");
  await null;
  console.log("B: after the await");
}

setTimeout(() => {
  console.log("C: the timer");
  document.title = "Done";
}, 0);
lend();
console.log("D: the script ends");
