import { describe, expect, test } from "vitest";
import { checkRegistration, mayOffer, type RegisterEntry } from "#app/domain/home/registration.ts";

const home = {
  kind: "childrens-home",
  places: 3,
  stays: [],
  inHouse: false,
  placesElsewhere: 0,
} as const;
const entry: RegisterEntry = {
  urn: "2748291",
  provisionType: "Children's home",
  status: "Active",
  name: "Larch House",
  organisation: null,
  runByAuthority: null,
  authorityCode: null,
  places: 4,
  shortBreaksOnly: false,
  left: false,
};

describe("a home stands under a registration", () => {
  test("that is in the register, active, of its kind, and with places enough", () => {
    expect(checkRegistration(home, entry)).toEqual({ accepted: true, value: entry });
  });

  test.each([
    ["not when the register does not have it", undefined, "urn-not-in-register"],
    ["not when it has left the register", { ...entry, left: true }, "registration-ended"],
    ["not when it was cancelled", { ...entry, status: "Cancelled" }, "registration-ended"],
    [
      "not while Ofsted has suspended it",
      { ...entry, status: "Suspended" },
      "registration-suspended",
    ],
    [
      "not when it is another kind of provision",
      { ...entry, provisionType: "Supported Accommodation" },
      "urn-of-another-kind",
    ],
    [
      "not with more places than are registered",
      { ...entry, places: 2 },
      "more-places-than-registered",
    ],
  ])("%s", (_, found, refusal) => {
    expect(checkRegistration(home, found)).toEqual({ accepted: false, refusal });
  });
});

test("a household runs under its agency, whose places the register does not count", () => {
  const agency = { ...entry, provisionType: "Independent Fostering Agency", places: 1 };
  const household = {
    kind: "fostering-household",
    stays: [],
    places: 3,
    inHouse: false,
    placesElsewhere: 0,
  } as const;
  expect(checkRegistration(household, agency).accepted).toBe(true);
});

test("only a household of an authority's own fostering service may have no registration", () => {
  const household = {
    kind: "fostering-household",
    stays: [],
    places: 1,
    inHouse: true,
    placesElsewhere: 0,
  } as const;
  expect(checkRegistration(household, undefined).accepted).toBe(true);
  expect(
    checkRegistration({ ...household, inHouse: false, placesElsewhere: 0 }, undefined).accepted,
  ).toBe(false);
  expect(checkRegistration({ ...home, inHouse: true }, undefined).accepted).toBe(false);
});

test("a home that is registered for short breaks only offers no other stay", () => {
  const shortBreaks = { ...entry, shortBreaksOnly: true };
  expect(checkRegistration({ ...home, stays: ["short-breaks"] }, shortBreaks).accepted).toBe(true);
  expect(checkRegistration({ ...home, stays: ["short-breaks", "long-term"] }, shortBreaks)).toEqual(
    { accepted: false, refusal: "short-breaks-only" },
  );
  expect(mayOffer([], shortBreaks)).toBe(true);
  expect(mayOffer(["long-term"], entry)).toBe(true);
  expect(mayOffer(["long-term"], undefined)).toBe(true);
});

describe("homes under one number share its places", () => {
  test("so a home is refused what the provider's other homes under it leave too few places for", () => {
    expect(checkRegistration({ ...home, placesElsewhere: 1 }, entry).accepted).toBe(true);
    expect(checkRegistration({ ...home, placesElsewhere: 2 }, entry)).toEqual({
      accepted: false,
      refusal: "more-places-than-registered",
    });
  });

  test("but not where the register counts none: supported accommodation and fostering", () => {
    const agency = { ...entry, provisionType: "Independent Fostering Agency", places: 1 };
    const household = { ...home, kind: "fostering-household", placesElsewhere: 40 } as const;
    expect(checkRegistration(household, agency).accepted).toBe(true);
  });
});
