// Two files share one connection.
// Each packet: its number, its file, its place in that file.
// Packet 2 was lost on the way, and arrives last, when it is sent again.
const arrivals = [
  { number: 1, file: "page", place: 1 },
  { number: 3, file: "page", place: 2 },
  { number: 4, file: "photo", place: 2 },
  { number: 2, file: "photo", place: 1 },
];

// What the program gets at each arrival; queues keep the order.
function delivered(queueOf) {
  const queues = new Map();
  return arrivals.map((packet) => {
    const [name, place] = queueOf(packet);
    if (!queues.has(name)) queues.set(name, { waiting: new Map(), expected: 1 });
    const queue = queues.get(name);
    queue.waiting.set(place, packet.number);
    const ready = [];
    while (queue.waiting.has(queue.expected)) {
      ready.push(queue.waiting.get(queue.expected));
      queue.expected += 1;
    }
    return ready.join(" ") || "-";
  }).join(" | ");
}

console.log("arrives | 1 | 3 | 4 | 2 again");
console.log("UDP     | 1 | 3 | 4 | (not sent again)");
console.log("TCP     |", delivered((packet) => ["all", packet.number]));
console.log("QUIC    |", delivered((packet) => [packet.file, packet.place]));
