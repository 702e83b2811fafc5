import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adaptations, homeKinds, pets } from "#app/domain/home/home.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { type ChildOptionFacts, childOption } from "#app/domain/views/child-option.ts";

const facts: ChildOptionFacts = {
  home: {
    kind: "childrens-home",
    alias: "Willow House",
    adults: 3,
    childrenAges: [12, 15],
    pets: ["dog"],
    forTheChild: "There is a big garden.",
  },
  distance: "under-5",
  distanceFromSchool: "10-to-20",
  canMoveInOn: calendarDate("2026-11-25"),
  pictureIds: [],
};
const withHome = (home: Partial<ChildOptionFacts["home"]>) =>
  childOption({ ...facts, home: { ...facts.home, ...home } });

describe("an option for a child", () => {
  it("says how old other children are as a band", () => {
    expect(withHome({ childrenAges: [15, 12] }).otherChildren).toBe(
      "2 other children, about 12 to 15 years old.",
    );
    expect(withHome({ childrenAges: [13] }).otherChildren).toBe(
      "1 other child, about 12 to 14 years old.",
    );
    expect(withHome({ childrenAges: [] }).otherChildren).toBe("No other children live here.");
  });

  it("says that something is not known, and never guesses", () => {
    expect(withHome({ childrenAges: null }).otherChildren).toContain("We do not know yet");
    expect(withHome({ pets: null }).pets).toBeNull();
  });

  it("never shows the code of a foster carer", () => {
    const option = withHome({ kind: "fostering-household", alias: "Household K-204", adults: 2 });
    expect(option.name).toBe("A foster family");
    expect(JSON.stringify(option)).not.toContain("K-204");
  });

  it("does not promise that the school stays the same", () => {
    expect(childOption({ ...facts, distanceFromSchool: "under-5" }).school).toContain(
      "may be near enough",
    );
    expect(childOption({ ...facts, distanceFromSchool: "20-to-50" }).school).toContain(
      "might have to change",
    );
    expect(childOption({ ...facts, distanceFromSchool: null }).school).toContain(
      "Ask your social worker",
    );
  });

  it("holds nothing of the home's area, registration, provider, fee or staff words, whatever the home says", () => {
    const secret = "SECRET";
    const wholeHome = fc.record({
      kind: fc.constantFrom(...homeKinds),
      adults: fc.option(fc.integer({ min: 1, max: 9 })),
      childrenAges: fc.option(fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 6 })),
      pets: fc.option(fc.subarray([...pets])),
      adaptations: fc.option(fc.subarray([...adaptations])),
    });
    fc.assert(
      fc.property(wholeHome, (home) => {
        const everything = {
          ...home,
          alias: "A home",
          forTheChild: "Kind words.",
          id: secret,
          providerId: secret,
          urn: secret,
          authorityCode: secret,
          outcode: secret,
          schoolNearby: secret,
          whoLivesThere: secret,
          weeklyFee: secret,
        };
        expect(JSON.stringify(childOption({ ...facts, home: everything }))).not.toContain(secret);
      }),
    );
  });
});
