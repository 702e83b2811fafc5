import { describe, expect, test } from "vitest";
import { type Claimant, claimOf } from "#app/domain/home/claim.ts";
import type { RegisterEntry } from "#app/domain/home/registration.ts";

const entry: RegisterEntry = {
  urn: "2748291",
  provisionType: "Children's home",
  status: "Active",
  name: null,
  organisation: "Oak Care & Education Limited",
  runByAuthority: null,
  authorityCode: null,
  places: 4,
  shortBreaksOnly: false,
  left: false,
};
const provider: Claimant = { name: "Oak Care and Education", urn: null, authorityCode: null };

describe("a registration number is a provider's own", () => {
  test.each([
    ["when the register names it as owner, however the name is written", provider, entry],
    [
      "when the register names it as the agency itself",
      { ...provider, name: "OAK-CARE" },
      { ...entry, name: "Oak Care", organisation: "Somebody Else plc" },
    ],
    [
      "when it is the number that it came to Hearth with",
      { ...provider, name: "Oak Group", urn: "2748291" },
      entry,
    ],
    [
      "when an authority runs the home and the provider is that authority's own",
      { ...provider, name: "Hither children's homes", authorityCode: "301" },
      { ...entry, organisation: "Hither Council", runByAuthority: "301" },
    ],
  ])("%s", (_, claimant, found) => {
    expect(claimOf(claimant, found)).toBe("confirmed");
  });
});

describe("a person has to confirm it", () => {
  test.each([
    ["when the register names another owner", { ...provider, name: "Elm Homes" }, entry],
    [
      "when the register names nobody, because then it confirms nothing",
      provider,
      { ...entry, organisation: null },
    ],
    [
      "when an authority's own provider gives another authority's home",
      { ...provider, name: "Hither children's homes", authorityCode: "301" },
      { ...entry, organisation: "Yonder Council", runByAuthority: "303" },
    ],
    [
      "when only a part of the name is the same",
      { ...provider, name: "Oak Care" },
      { ...entry, organisation: "Oak Care and Education Ltd" },
    ],
  ])("%s", (_, claimant, found) => {
    expect(claimOf(claimant, found)).toBe("unconfirmed");
  });
});
