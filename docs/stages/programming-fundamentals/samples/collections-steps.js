/** A number from 0 to count - 1, computed from the text alone. */
function bucketOf(name, count) {
  let number = 0;
  for (const character of name) {
    number = (number * 31 + character.codePointAt(0)) % 1_000_003;
  }
  return number % count;
}

/** How many comparisons a search from the front takes. */
function stepsToFind(names, wanted) {
  let steps = 0;
  for (const name of names) {
    steps += 1;
    if (name === wanted) break;
  }
  return steps;
}

for (const size of [1_000, 10_000, 100_000]) {
  const names = [];
  const buckets = [];
  for (let number = 0; number < size; number++) {
    names.push(`member-${number}`);
    buckets.push([]);
  }
  for (const name of names) {
    buckets[bucketOf(name, size)].push(name);
  }

  const wanted = names.at(-1);
  const bucket = buckets[bucketOf(wanted, size)];
  console.log(`${size} members`);
  console.log(`  list: ${stepsToFind(names, wanted)} comparisons`);
  console.log(`  buckets: ${stepsToFind(bucket, wanted)}`);
}
