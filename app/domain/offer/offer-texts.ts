import type { Texts } from "../home/identifying-words.ts";
import type { OfferDetails } from "./prepare.ts";

/** All that is written in an offer, by the name of its field, to look for people and addresses in. */
export function offerTexts({ needs, extras, aboutTheOffer, impactSummary }: OfferDetails): Texts {
  return Object.fromEntries([
    ...needs.map(({ code, how }) => [`how.${code}`, how]),
    ...extras.map(({ label }, row) => [`extras[${row}].label`, label]),
    ["aboutTheOffer", aboutTheOffer],
    ["impactSummary", impactSummary],
  ]);
}
