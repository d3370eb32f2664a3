// The smallest time within which this share of all requests was answered.
function percentile(times, percent) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1];
}

const of = (count, time) => Array(count).fill(time);

const times = [...of(95, 100), ...of(5, 4000)]; // in milliseconds
console.log("mean:", Math.round(times.reduce((sum, time) => sum + time, 0) / times.length));
for (const percent of [50, 95, 99]) {
  console.log(`p${percent}:`, percentile(times, percent));
}

const [busy, slow] = [of(900, 100), of(100, 4000)]; // two servers behind one address
const average = Math.round((percentile(busy, 99) + percentile(slow, 99)) / 2);
console.log("p95 of each:", percentile(busy, 95), percentile(slow, 95));
console.log("average of the two p99:", average, "p99 of all:", percentile([...busy, ...slow], 99));

for (const requests of [1, 5, 20, 100]) {
  const chance = Math.round((1 - 0.99 ** requests) * 100);
  console.log(`requests in a page: ${requests}, pages that wait for the slowest 1 %: ${chance} %`);
}
