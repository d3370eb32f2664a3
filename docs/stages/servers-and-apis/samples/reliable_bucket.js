/** Holds `capacity` tokens and gains `rate` a second. A request takes one. */
class TokenBucket {
  constructor(capacity, rate, clock = () => performance.now() / 1000) {
    Object.assign(this, { capacity, rate, clock, tokens: capacity, at: clock() });
  }

  /** 0 if the request may go on, else whole seconds until the next token. */
  take() {
    const now = this.clock();
    this.tokens = Math.min(this.capacity, this.tokens + (now - this.at) * this.rate);
    this.at = now;
    if (this.tokens >= 1) {
      this.tokens -= 1;
      return 0;
    }
    return Math.ceil((1 - this.tokens) / this.rate);
  }
}

let now = 0;
const buckets = new Map();
const requests = [
  [0, "Ana"], [0, "Ana"], [0, "Ana"], [0, "Ana"],
  [0, "Bo"], [3, "Ana"], [4, "Ana"], [60, "Ana"],
];
for (const [second, client] of requests) {
  now = second;
  if (!buckets.has(client)) buckets.set(client, new TokenBucket(3, 0.25, () => now));
  const wait = buckets.get(client).take();
  console.log(`${now} s, ${client}: ${wait ? `429, Retry-After: ${wait}` : "200"}`);
}
