import { expect, test } from "vitest";
import { areSameBytes, joined } from "#app/domain/home/bytes.ts";

test("stretches of bytes are put one after the other", () => {
  expect([...joined([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)])]).toEqual([1, 2, 3]);
  expect(joined([])).toHaveLength(0);
});

test("stretches of bytes are the same when every byte is", () => {
  expect(areSameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
  expect(areSameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
  expect(areSameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 3))).toBe(false);
});
