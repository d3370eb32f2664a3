function makeCounter() {
  let count = 0;
  return () => {
    count += 1; // the one of makeCounter
    return count;
  };
}

const loans = makeCounter();
const members = makeCounter();
console.log("loan", loans());
console.log("loan", loans());
console.log("member", members());
console.log("loan", loans());
