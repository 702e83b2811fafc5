import { describe, expect, test } from "vitest";
import { changedProfile, checkBasics, hasBasics, newProfile } from "#app/domain/home/profile.ts";
import { now } from "#tests/support/matching/ordinary.ts";
import { homeFor } from "#tests/support/supply/ordinary.ts";

describe("what a home is registered for", () => {
  test("is a range of ages in order, for girls, boys or both", () => {
    expect(checkBasics(homeFor()).accepted).toBe(true);
    expect(checkBasics(homeFor({ ageFrom: 8, ageTo: 8 })).accepted).toBe(true);
    expect(checkBasics(homeFor({ ageFrom: 9, ageTo: 8 }))).toEqual({
      accepted: false,
      refusal: "ages-out-of-order",
    });
    expect(checkBasics(homeFor({ sexesAccepted: [] }))).toEqual({
      accepted: false,
      refusal: "no-sex-accepted",
    });
  });

  test("supported accommodation takes nobody under 16", () => {
    const supported = { kind: "supported-accommodation", ageTo: 17 } as const;
    expect(checkBasics(homeFor({ ...supported, ageFrom: 15 }))).toEqual({
      accepted: false,
      refusal: "supported-only-from-16",
    });
    expect(checkBasics(homeFor({ ...supported, ageFrom: 16 })).accepted).toBe(true);
  });
});

test("a new home has said nothing, and nothing is not no", () => {
  const { id, providerId, authorityCode, outcode, kind, alias, urn, ...ranges } = homeFor();
  const { ageFrom, ageTo, sexesAccepted, places } = ranges;
  const basics = { kind, alias, urn, ageFrom, ageTo, sexesAccepted, places };
  const profile = newProfile(basics, {
    id,
    providerId,
    authorityCode,
    outcode,
    profileConfirmedAt: now,
  });
  expect(profile.soloPossible).toBeNull();
  expect(profile.adaptations).toBeNull();
  expect(profile.childrenAges).toBeNull();
  expect(profile.capabilities).toEqual([]);
  expect(profile.version).toBe(1);
});

test("every save confirms the whole profile and makes a new version", () => {
  const before = homeFor({ version: 3, profileConfirmedAt: new Date("2026-01-01T00:00:00Z") });
  const after = changedProfile(before, { adults: 2 }, now);
  expect(after).toEqual({ ...before, adults: 2, version: 4, profileConfirmedAt: now });
});

test("a home is registered for the same when nothing that is typed differs, in whatever order", () => {
  const home = homeFor({ sexesAccepted: ["female", "male"] });
  expect(hasBasics(home, { ...home, sexesAccepted: ["male", "female"] })).toBe(true);
  for (const change of [
    { alias: "Elm House" },
    { urn: "2700009" },
    { places: home.places + 1 },
    { ageFrom: home.ageFrom + 1 },
    { ageTo: home.ageTo - 1 },
    { sexesAccepted: ["female"] as const },
    { kind: "childrens-home" as const },
  ]) {
    expect(hasBasics(home, { ...home, ...change })).toBe(false);
  }
});
