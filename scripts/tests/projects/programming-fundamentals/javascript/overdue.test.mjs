import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { dueOn, isOverdue } from "./overdue.mjs";

for (const line of readFileSync("overdue.csv", "utf8").trim().split("\n").slice(1)) {
  test(line, () => {
    const [lentAt, days, now, overdue] = line.split(",");
    const due = dueOn(new Date(lentAt), Number(days));
    assert.equal(isOverdue(due, new Date(now)), overdue === "yes");
  });
}
