cat > due.js <<'END'
export function dueOn(lentOn, days = 14) {
  const date = new Date(`${lentOn}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
END
cat > due.test.js <<'END'
import assert from "node:assert/strict";
import { test } from "node:test";

import { dueOn } from "./due.js";

test("two weeks, unless told otherwise", () => {
  assert.equal(dueOn("2026-11-22"), "2026-12-06");
});

for (const [days, expected] of [[0, "2026-11-22"], [9, "2026-12-01"]]) {
  test(`${days} days`, () => assert.equal(dueOn("2026-11-22", days), expected));
}

test("what is no date is refused", () => {
  assert.throws(() => dueOn("next Sunday"), RangeError);
});
END
echo '{"type": "module"}' > package.json
node --test --test-reporter=spec | sed '/duration_ms/d; s/ ([0-9.]*ms)//'
