console.log("Toolshed is open");
console.log(3 * 7);
console.log("A loan of 3 weeks is", 3 * 7, "days");
