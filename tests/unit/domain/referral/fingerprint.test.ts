import { expect, test } from "vitest";
import { fingerprint } from "#app/domain/referral/fingerprint.ts";

test("equal values have the same fingerprint, whatever the order of their keys", () => {
  expect(fingerprint({ a: 1, b: [2, { c: 3, d: 4 }] })).toBe(
    fingerprint({ b: [2, { d: 4, c: 3 }], a: 1 }),
  );
  expect(fingerprint({ a: 1, b: undefined })).toBe(fingerprint({ a: 1 }));
});

test.each([
  [{ a: 1 }, { a: "1" }],
  [{ a: [1, 2] }, { a: [2, 1] }],
  [{ a: { b: 1 } }, { a: 1, b: 1 }],
  [null, {}],
  ["ab", "ba"],
])("%j and %j differ", (one, other) => {
  expect(fingerprint(one)).not.toBe(fingerprint(other));
});

test("a thousand near texts have a thousand fingerprints of sixteen signs", () => {
  const prints = Array.from({ length: 1_000 }, (_, index) => fingerprint(`text ${index}`));
  expect(new Set(prints).size).toBe(1_000);
  expect(prints.every((print) => /^[0-9a-f]{16}$/.test(print))).toBe(true);
  expect(fingerprint(undefined)).toMatch(/^[0-9a-f]{16}$/);
});
