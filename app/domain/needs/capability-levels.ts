import {
  type CapabilityCode,
  type CapabilityLevel,
  capabilityCodes,
  capabilityLevels,
} from "./needs.ts";

/**
 * What a home says of every need and risk, one letter for each in the order of `capabilityCodes`: `e`xperienced,
 * `t`rained, `w`illing, `c`annot, and `-` for what it has not said. Thousands of homes are judged by it, so it is
 * one short text and no list.
 */
export type CapabilityLevels = string & { readonly called: "capability levels" };

const letters: Record<CapabilityLevel, string> = {
  experienced: "e",
  trained: "t",
  willing: "w",
  cannot: "c",
};
/** By the code of the letter: it is read for every need of every home that is judged. */
const levels: readonly (CapabilityLevel | null)[] = Array.from({ length: 128 }, (_, letter) => {
  const said = capabilityLevels.find((level) => letters[level].charCodeAt(0) === letter);
  return said ?? null;
});

/** The letters for a list of answers; the last one counts where a need is answered twice. */
export function levelsOf(
  capabilities: readonly { readonly code: CapabilityCode; readonly level: CapabilityLevel }[],
): CapabilityLevels {
  const said = new Map(capabilities.map(({ code, level }) => [code, letters[level]]));
  return capabilityCodes.map((code) => said.get(code) ?? "-").join("") as CapabilityLevels;
}

/** The answer to one need or risk; `null` when the home has not said. */
export function levelIn(all: CapabilityLevels, code: CapabilityCode): CapabilityLevel | null {
  return levels[all.charCodeAt(placeOf[code])] ?? null;
}

/** The same letters with another answer to one need or risk. */
export function withLevel(
  all: CapabilityLevels,
  code: CapabilityCode,
  level: CapabilityLevel,
): CapabilityLevels {
  const place = placeOf[code];
  return `${all.slice(0, place)}${letters[level]}${all.slice(place + 1)}` as CapabilityLevels;
}

const placeOf = Object.fromEntries(capabilityCodes.map((code, place) => [code, place])) as Record<
  CapabilityCode,
  number
>;
