import type { Reasons } from "#app/domain/matching/reasons.ts";
import type { Reason } from "../product/reason-list.tsx";

/** How many of each a card has room for. */
const room = { worst: 1, notKnown: 2, best: 3 } as const;

/** A card's few reasons, least good first: the worst, what is not known, and the best. */
export function shownReasons({ worst, notKnown, best }: Reasons): readonly Reason[] {
  return [
    ...worst.slice(0, room.worst).map((one) => ({ ...one, verdict: "not-met" as const })),
    ...notKnown.slice(0, room.notKnown).map((one) => ({ ...one, verdict: "not-known" as const })),
    ...best.slice(0, room.best).map((one) => ({ ...one, verdict: "met" as const })),
  ];
}
