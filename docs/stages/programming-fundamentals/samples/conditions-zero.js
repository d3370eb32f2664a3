for (const fee of [null, 0, 50]) {
  if (fee === null) { // not `if (!fee)`: 0 counts as false
    console.log("not decided");
  } else {
    console.log(`${fee} cents`);
  }
}
