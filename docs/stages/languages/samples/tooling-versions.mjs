const PUBLISHED = ["1.4.10", "2.0.0", "1.4.2", "1.10.0", "1.5.0", "1.9.3"];

function compare(one, other) {
  const [left, right] = [one, other].map((text) => text.split(".").map(Number));
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

function admitted(lowest, below) {
  return PUBLISHED.filter((version) => compare(version, lowest) >= 0)
    .filter((version) => compare(version, below) < 0)
    .sort(compare)
    .join(" ");
}

console.log("sorted as text:", [...PUBLISHED].sort().join(" "));
console.log("sorted as versions:", [...PUBLISHED].sort(compare).join(" "));
console.log("from 1.4.2, below 1.5.0:", admitted("1.4.2", "1.5.0"));
console.log("from 1.4.2, below 2.0.0:", admitted("1.4.2", "2.0.0"));
