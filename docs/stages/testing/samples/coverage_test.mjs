import assert from "node:assert/strict";
import { test } from "node:test";
import { fee } from "./coverage_fee.mjs";

test("the fee", () => {
  assert.equal(fee(2), 0);
  assert.ok(fee(13) >= 0);
});
