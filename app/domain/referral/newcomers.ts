import type { Newcomer } from "../home/group-living.ts";
import { type RiskCode, riskCodes } from "../needs/needs.ts";
import type { ProviderCard } from "./provider-card.ts";

/** What a card says of those who would come; a card from before brothers and sisters were asked names none. */
export type CardOfChildren = Pick<ProviderCard, "age" | "sex" | "needs"> &
  Partial<Pick<ProviderCard, "siblingsToPlaceTogether">>;

/**
 * The child of a card and the brothers and sisters who must come too. Risks are said of the child alone; a brother or
 * sister has a referral of their own.
 */
export function newcomersOf(card: CardOfChildren): readonly Newcomer[] {
  const { age, sex, needs, siblingsToPlaceTogether = [] } = card;
  const risks = needs.flatMap(({ code }) => (isRisk(code) ? [code] : []));
  return [
    { age, sex, risks },
    ...siblingsToPlaceTogether.map((sibling) => ({ ...sibling, risks: [] })),
  ];
}

function isRisk(code: string): code is RiskCode {
  return (riskCodes as readonly string[]).includes(code);
}
