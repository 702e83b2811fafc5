import type { Culture, Faith } from "#app/domain/home/background.ts";
import type { HomeKind } from "#app/domain/home/home.ts";
import { type NeedCode, needCodes, type RiskCode, riskCodes } from "#app/domain/needs/needs.ts";
import type {
  ChildSection,
  HomeWantedSection,
  Importance,
  NeedsSection,
  RisksSection,
  StatedNeed,
  Suitability,
} from "#app/domain/referral/referral.ts";
import type { Chance } from "../chance.ts";

/** How often a need is stated, of a hundred referrals. */
const needOdds: Partial<Record<NeedCode, number>> = {
  "trauma-and-attachment": 48,
  "anxiety-and-low-mood": 26,
  autism: 14,
  adhd: 18,
  "learning-disability": 10,
  "speech-and-language": 9,
  "out-of-school": 14,
  bereavement: 7,
  medication: 9,
  makaton: 3,
  epilepsy: 3,
  "physical-disability": 3,
  identity: 4,
};
const riskOdds: Partial<Record<RiskCode, number>> = {
  "going-missing": 24,
  "self-harm": 16,
  "criminal-exploitation": 13,
  "sexual-exploitation": 7,
  "drugs-and-alcohol": 12,
  "physical-harm": 17,
  "damage-to-property": 12,
  "fire-setting": 3,
  "eating-disorder": 3,
};

/** Needs of a child; younger children have fewer. */
export function seedNeeds(child: ChildSection, chance: Chance): NeedsSection {
  const stated = needCodes.filter((code) => chance.odds((needOdds[code] ?? 0) / 100));
  const needs: NeedCode[] = child.unaccompanied
    ? ["esol", ...stated.slice(0, 1)]
    : child.age < 2
      ? stated.slice(0, 1)
      : stated;
  return {
    needs: needs.slice(0, 5).map((code) => ({ code, importance: importanceOf(0.28, chance) })),
    senProvision: child.age < 4 ? "N" : chance.weighted({ N: 45, K: 27, E: 28 }),
  };
}

/** Risks of a child of ten or more, and now and then of a younger one. */
export function seedRisks(child: ChildSection, whatHelps: string, chance: Chance): RisksSection {
  const share = child.age >= 10 ? 0.01 : child.age >= 6 ? 0.003 : 0;
  const stated = riskCodes.filter((code) => chance.odds((riskOdds[code] ?? 0) * share));
  return {
    risks: stated.slice(0, 5).map((code) => ({ code, importance: importanceOf(0.3, chance) })),
    whatHelps,
  };
}

/** What kind of home is wanted; families for young children, supported accommodation from sixteen on only. */
export function seedHomeWanted(child: ChildSection, chance: Chance): HomeWantedSection {
  return {
    kinds: kindsWanted(child, chance),
    companionship: companionshipOf(child, chance),
    adaptations: chance.odds(0.03) ? ["ground-floor-bedroom"] : [],
    pets: chance.weighted({ can: 55, unknown: 33, must: 6, no: 6 }),
    ofstedFloor: chance.weighted({ none: 40, "requires-improvement": 30, good: 30 }),
    inadequateOverride: null,
    language: child.unaccompanied ? matters(child.firstLanguage) : null,
    faith: child.unaccompanied ? matters<Faith>("Muslim") : null,
    culture: cultureNeed(child, chance),
  };
}

function companionshipOf(child: ChildSection, chance: Chance): HomeWantedSection["companionship"] {
  if (child.age < 5 || child.age >= 16) return "no-preference";
  return chance.weighted({
    "no-preference": 62,
    "with-others": 10,
    "only-older": 12,
    "only-younger": 6,
    solo: 10,
  });
}

function kindsWanted(child: ChildSection, chance: Chance): HomeWantedSection["kinds"] {
  const want = (kind: HomeKind, suitability: Suitability) => ({ kind, suitability });
  if (child.age >= 16 && !child.deprivationOfLiberty) {
    const second = chance.odds(0.6) ? [want("fostering-household", "suitable")] : [];
    return [want("supported-accommodation", "preferred"), ...second];
  }
  if (child.deprivationOfLiberty) return [want("childrens-home", "preferred")];
  if (child.age < 9 || chance.odds(0.5)) return [want("fostering-household", "preferred")];
  return chance.odds(0.55)
    ? [want("fostering-household", "preferred"), want("childrens-home", "suitable")]
    : [want("childrens-home", "preferred"), want("fostering-household", "suitable")];
}

function cultureNeed(child: ChildSection, chance: Chance): StatedNeed<string> | null {
  const cultures: Readonly<Record<string, Culture>> = {
    APKN: "Pakistani",
    BAFR: "Black African",
    BCRB: "Black Caribbean",
    AIND: "Indian",
    WROM: "Roma",
  };
  const code = cultures[child.ethnicity];
  return code !== undefined && chance.odds(0.6) ? matters(code) : null;
}

function matters<Code extends string>(code: Code): StatedNeed<Code> {
  return { code, importance: "matters" };
}

function importanceOf(must: number, chance: Chance): Importance {
  return chance.odds(must) ? "must" : "matters";
}
