import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { lateFee, lend, NotFree } from "./unit_fee.mjs";

const DUE = "2026-11-30";

describe("late fee", () => {
  test("the due day costs nothing", () => {
    assert.equal(lateFee(DUE, "2026-11-30"), 0);
  });

  test("the first late day costs 50 cents", () => {
    assert.equal(lateFee(DUE, "2026-12-01"), 50);
  });

  for (const [back, cents] of [
    ["2026-12-19", 950],
    ["2026-12-20", 1000],
    ["2026-12-21", 1000],
  ]) {
    test(`the fee stops at 10.00: ${back}`, () => {
      assert.equal(lateFee(DUE, back), cents);
    });
  }

  test("what is no date is refused", () => {
    assert.throws(() => lateFee(DUE, "next Sunday"), RangeError);
  });
});

describe("lend", () => {
  test("a refused loan changes nothing", () => {
    const loans = new Map([["drill", "Ana"]]); // arrange

    assert.throws(() => lend(loans, "drill", "Bo"), NotFree); // act

    assert.deepEqual([...loans], [["drill", "Ana"]]); // assert
  });
});
