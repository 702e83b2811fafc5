import fc from "fast-check";
import { expect, test } from "vitest";
import { levelIn, levelsOf, withLevel } from "#app/domain/needs/capability-levels.ts";
import { capabilityCodes, capabilityLevels } from "#app/domain/needs/needs.ts";

const said = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom(...capabilityCodes),
    level: fc.constantFrom(...capabilityLevels),
  }),
  { selector: ({ code }) => code },
);

test("what a home says of each need is read back as it was said, and nothing where it said nothing", () => {
  fc.assert(
    fc.property(said, (capabilities) => {
      const levels = levelsOf(capabilities);
      for (const code of capabilityCodes) {
        const answer = capabilities.find((one) => one.code === code)?.level ?? null;
        expect(levelIn(levels, code)).toBe(answer);
      }
    }),
  );
});

test("one letter stands for each need and risk, in the order of the list", () => {
  const levels = levelsOf([
    { code: "esol", level: "experienced" },
    { code: "makaton", level: "cannot" },
  ]);
  expect(levels).toHaveLength(capabilityCodes.length);
  expect(levels.slice(0, 4)).toBe("e-c-");
});

test("another answer to one need changes that answer and no other", () => {
  fc.assert(
    fc.property(
      said,
      fc.constantFrom(...capabilityCodes),
      fc.constantFrom(...capabilityLevels),
      (capabilities, code, level) => {
        const others = capabilities.filter((one) => one.code !== code);
        expect(withLevel(levelsOf(capabilities), code, level)).toBe(
          levelsOf([...others, { code, level }]),
        );
      },
    ),
  );
});
