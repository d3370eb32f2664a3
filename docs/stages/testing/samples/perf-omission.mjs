// Answers one request at a time in 10 ms, and stands still once for 2 s. Its clock is a number.
class Server {
  freeAt = 0;
  stalled = false;

  latency(arrival) {
    let start = Math.max(arrival, this.freeAt);
    if (start >= 10_000 && !this.stalled) {
      start += 2_000;
      this.stalled = true;
    }
    this.freeAt = start + 10;
    return this.freeAt - arrival;
  }
}

// Sends the next request when it is due, but never before the last answer.
function closed(every, until) {
  const server = new Server();
  const latencies = [];
  for (let now = 0; now < until; now += Math.max(every, latencies.at(-1))) {
    latencies.push(server.latency(now));
  }
  return latencies;
}

// Sends when a request is due, whatever the server does. So do users.
function open(every, until) {
  const server = new Server();
  return Array.from({ length: until / every }, (_, number) => server.latency(number * every));
}

function percentile(times, percent) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1];
}

for (const [name, latencies] of [["closed", closed(50, 30_000)], ["open", open(50, 30_000)]]) {
  const said = [50, 95, 99].map((percent) => `p${percent} ${percentile(latencies, percent)}`).join(", ");
  const slow = latencies.filter((latency) => latency > 100).length;
  console.log(
    `${name}: ${latencies.length} requests, ${said}, longest ${Math.max(...latencies)}, over 100: ${slow}`,
  );
}
