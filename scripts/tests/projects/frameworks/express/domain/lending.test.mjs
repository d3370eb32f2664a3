import assert from "node:assert/strict";
import { test } from "node:test";
import { check, dueOn, isOverdue, Refused } from "./lending.mjs";

test("a loan lasts two weeks", () => assert.equal(dueOn("2026-11-22"), "2026-12-06"));
test("a member has at most three tools", () => {
  check(2, false);
  assert.throws(() => check(3, false), Refused);
});
test("a tool can be out once", () => assert.throws(() => check(0, true), Refused));
test("the last day is not overdue", () => {
  assert.equal(isOverdue("2026-12-06", "2026-12-06"), false);
  assert.equal(isOverdue("2026-12-06", "2026-12-07"), true);
});
