import assert from "node:assert/strict";
import { test } from "node:test";

import { dueOn } from "./due.mjs";

test("a loan over the end of a month", () => {
  assert.equal(dueOn(new Date("2026-01-31T12:00:00Z"), 28), "2026-02-28");
});

test("a loan over the end of summer time", () => {
  assert.equal(dueOn(new Date("2026-10-24T22:30:00Z"), 1), "2026-10-26");
});
