import type { Freshness } from "#app/domain/vacancy/freshness.ts";
import { Tag, type TagColour } from "../govuk/tag.tsx";
import { daysAgo } from "./dates.ts";

type Props = {
  readonly freshness: Freshness;
  /** Whole days since the vacancy was confirmed. */
  readonly days: number;
  readonly confirmedBy: string;
};

const STATES: Record<Freshness, { readonly word: string; readonly colour: TagColour }> = {
  fresh: { word: "Fresh", colour: "green" },
  ageing: { word: "Ageing", colour: "yellow" },
  expired: { word: "Expired", colour: "red" },
};

/** How far a vacancy can still be relied on, when it was confirmed and by whom. */
export function FreshnessTag({ freshness, days, confirmedBy }: Props) {
  const state = STATES[freshness];
  return (
    <span className="hearth-tagged">
      <Tag colour={state.colour}>{state.word}</Tag>
      <span>
        {freshness === "expired" ? "last confirmed" : "confirmed"} {daysAgo(days)} by {confirmedBy}
      </span>
    </span>
  );
}
