import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { referenceCode, referencePart } from "#app/domain/referral/reference-code.ts";

test("a reference has four signs without vowels or signs that are misread", () => {
  const codes = Array.from({ length: 2_000 }, () => referenceCode(randomUUID()));
  for (const code of codes) expect(code).toMatch(/^HX-[BCDFGHJKMNPQRTVWXZ2-9]{4}$/);
  expect(new Set(codes).size).toBeGreaterThan(1_950);
});

test("the same id makes the same reference", () => {
  const id = "8d5f4f0e-7d1c-4b60-9b5e-0a1b2c3d4e5f";
  expect(referenceCode(id)).toBe(referenceCode(id));
});

test("a reference is looked for however it was typed: in small letters, with or without its dash", () => {
  for (const typed of ["HX-7K3M", " hx 7k3m", "hx\u20137K3M"]) {
    expect(referencePart(typed)).toBe("HX7K3M");
  }
  expect(referencePart("  ")).toBe("");
});
