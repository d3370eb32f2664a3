// fails
console.log("drill: due today");
console.error("saw: no date recorded");
console.log("ladder: overdue");
process.exitCode = 3;
