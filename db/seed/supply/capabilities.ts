import type { Capability, HomeKind } from "#app/domain/home/home.ts";
import {
  type CapabilityCode,
  type CapabilityLevel,
  capabilityCodes,
} from "#app/domain/needs/needs.ts";
import type { Chance } from "../chance.ts";
import { evidenceOf } from "../words/evidence.ts";

type Levels = Readonly<Record<CapabilityLevel, number>>;

const usual: Readonly<Record<"household" | "home" | "supported", Levels>> = {
  household: { experienced: 32, trained: 20, willing: 26, cannot: 22 },
  home: { experienced: 46, trained: 22, willing: 18, cannot: 14 },
  supported: { experienced: 34, trained: 18, willing: 24, cannot: 24 },
};

/** Few homes take these on; the market's scarcest capabilities. */
const scarce: Levels = { experienced: 13, trained: 10, willing: 15, cannot: 62 };
const scarceCodes: readonly CapabilityCode[] = [
  "fire-setting",
  "sexual-harm",
  "harm-to-animals",
  "eating-disorder",
  "personal-care",
  "criminal-exploitation-of-others",
];

/** How much of the list a home has answered at all. */
const saidShare = { household: 0.58, home: 0.76, supported: 0.5 } as const;

/** A home's answers to needs and risks, with gaps where it has not said. */
export function seedCapabilities(kind: HomeKind, confirmedAt: Date, chance: Chance): Capability[] {
  const group = groupOf(kind);
  // Some providers fill in everything, some hardly anything.
  const share = Math.min(1, saidShare[group] * (0.45 + chance.next() * 1.05));
  return chance.some(capabilityCodes, share).map((code) => {
    const level = chance.weighted(scarceCodes.includes(code) ? scarce : usual[group]);
    return { code, level, evidence: evidenceOf(code, level, chance), confirmedAt };
  });
}

function groupOf(kind: HomeKind): "household" | "home" | "supported" {
  if (kind === "fostering-household") return "household";
  return kind === "supported-accommodation" ? "supported" : "home";
}
