// Late fees, in cents.
import { fileURLToPath } from "node:url";

export function lateFee(days) {
  return Math.min(days * 50, 1000);
}

// only when this file is started itself
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log("3 days late:", lateFee(3));
}
