import { expect, test } from "vitest";
import type { HomeKind } from "#app/domain/home/home.ts";
import {
  allowsDeprivationOfLiberty,
  deprivationOfLiberty,
} from "#app/domain/matching/lawful/deprivation-of-liberty.ts";
import { briefFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

const withOrder = { child: { deprivationOfLiberty: true } };

test.each([
  ["secure-childrens-home", false],
  ["supported-accommodation", false],
  ["childrens-home", true],
  ["fostering-household", true],
] as const)(
  "a deprivation of liberty order in a %s: %s (DfE rule 710)",
  (kind: HomeKind, allowed) => {
    expect(allowsDeprivationOfLiberty(kind)).toBe(allowed);
  },
);

test.each([
  [true, "met"],
  [false, "not-met"],
  [null, "not-known"],
] as const)(
  "a registered home that answers %s about orders is %s",
  (acceptsDeprivationOfLiberty, verdict) => {
    const seen = seenBy(searchFor(withOrder), {
      home: { kind: "childrens-home", acceptsDeprivationOfLiberty },
    });
    expect(deprivationOfLiberty(briefFor(withOrder))?.verdict(seen)).toBe(verdict);
  },
);

test("a secure home that says it agrees still cannot take a child with an order", () => {
  const seen = seenBy(searchFor(withOrder), {
    home: { kind: "secure-childrens-home", acceptsDeprivationOfLiberty: true },
  });
  expect(deprivationOfLiberty(briefFor(withOrder))?.verdict(seen)).toBe("not-met");
});

test("without an order nobody is asked", () => {
  expect(deprivationOfLiberty(briefFor())).toBeNull();
});
