import { sexes } from "#app/domain/home/home.ts";
import type { ChildSection, Sibling } from "#app/domain/referral/referral.ts";
import type { Calibration } from "../calibration.ts";
import type { Chance } from "../chance.ts";

/** Ages of the children for whom homes are sought: older than all in care, because older children move more. */
const ages: Readonly<Record<string, readonly [from: number, to: number]>> = {
  "Under 1 year": [0, 0],
  "1 to 4 years": [1, 4],
  "5 to 9 years": [5, 9],
  "10 to 15 years": [10, 15],
  "16 years and over": [16, 17],
};

/** SSDA903 ETHNIC codes by the first letters of their labels in the statistics. */
const ethnicCodes: Readonly<Record<string, string>> = {
  "1a": "WBRI",
  "1b": "WIRI",
  "1c": "WIRT",
  "1d": "WROM",
  "1e": "WOTH",
  "2a": "MWBC",
  "2b": "MWBA",
  "2c": "MWAS",
  "2d": "MOTH",
  "3a": "AIND",
  "3b": "APKN",
  "3c": "ABAN",
  "3d": "CHNE",
  "3e": "AOTH",
  "4a": "BCRB",
  "4b": "BAFR",
  "4c": "BOTH",
  "5.": "OOTH",
  "6b": "NOBT",
};

const legalStatuses = { C1: 30, C2: 40, E1: 5, V2: 25 } as const;

/** A child as the national figures make one likely. */
export function seedChild(calibration: Calibration, chance: Chance): ChildSection {
  const [from, to] = ages[chance.weighted(calibration.cla_age_group)] ?? [10, 15];
  const age = chance.whole(from, to);
  const unaccompanied = age >= 15 && chance.odds(0.3);
  const sex = unaccompanied ? "male" : chance.pick(sexes);
  const language = unaccompanied
    ? chance.pick(["ar", "ku", "ti", "fa", "sq"])
    : chance.odds(0.06)
      ? "ur"
      : "en";
  const needLabel = chance.weighted(calibration.cla_category_of_need);
  return {
    age,
    sex,
    ethnicity: unaccompanied
      ? chance.pick(["OOTH", "BAFR", "AOTH"])
      : ethnicityOf(calibration, chance),
    firstLanguage: language,
    needsInterpreter: unaccompanied && chance.odds(0.6),
    legalStatus: unaccompanied ? "V2" : legalStatusAt(age, chance),
    categoryOfNeed: unaccompanied ? "N8" : needLabel.slice(0, 2),
    unaccompanied,
    deprivationOfLiberty: age >= 12 && !unaccompanied && chance.odds(0.05),
    keyStage4: age === 15 || (age === 14 && chance.odds(0.5)),
  };
}

/** Brothers and sisters of about a third of children. */
export function seedSiblings(child: ChildSection, chance: Chance): Sibling[] {
  if (child.unaccompanied || !chance.odds(0.34)) return [];
  return Array.from(
    { length: chance.weighted({ one: 60, two: 28, three: 12 }) === "one" ? 1 : chance.whole(2, 3) },
    () => {
      const age = Math.min(17, Math.max(0, child.age + chance.whole(-5, 5)));
      const together = chance.weighted({ must: 30, prefer: 55, apart: 15 });
      return { age, sex: chance.pick(sexes), together: child.age >= 16 ? "apart" : together };
    },
  );
}

function ethnicityOf(calibration: Calibration, chance: Chance): string {
  const leaves = Object.entries(calibration.cla_ethnicity).filter(
    ([label]) => label.slice(0, 2) in ethnicCodes,
  );
  return ethnicCodes[chance.weighted(Object.fromEntries(leaves)).slice(0, 2)] ?? "WBRI";
}

function legalStatusAt(age: number, chance: Chance): string {
  const status = chance.weighted(legalStatuses);
  return status === "E1" && age > 5 ? "C2" : status;
}
