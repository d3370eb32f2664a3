const EMPTY = [];

function addShared(tool, basket = EMPTY) { // one array for all calls
  basket.push(tool);
  return basket;
}

function addFresh(tool, basket = []) { // worked out in every call
  basket.push(tool);
  return basket;
}

addShared("drill");
console.log("shared:", addShared("saw").join(", "));
addFresh("drill");
console.log("fresh: ", addFresh("saw").join(", "));
