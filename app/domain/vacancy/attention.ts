import type { CalendarDate } from "../shared/calendar-date.ts";
import { daysSinceConfirmed, type Freshness, freshnessOf } from "./freshness.ts";
import type { Vacancy } from "./vacancy.ts";

type Watched = Pick<Vacancy, "status" | "heldUntil" | "confirmedAt">;

/** Why a provider should look at a vacancy today. */
export type Attention = "expired" | "hold-ended" | "ageing";

/** What a vacancy asks of its provider; undefined when nothing. Filled and withdrawn ones ask nothing. */
export function attentionOf(
  vacancy: Watched,
  now: Date,
  today: CalendarDate,
): Attention | undefined {
  if (vacancy.status !== "open" && vacancy.status !== "held") return undefined;
  const freshness = freshnessOf(vacancy.confirmedAt, now);
  if (freshness === "expired") return "expired";
  if (vacancy.status === "held" && vacancy.heldUntil !== null && vacancy.heldUntil < today) {
    return "hold-ended";
  }
  return freshness === "ageing" ? "ageing" : undefined;
}

/** How far a vacancy can still be relied on, and what it asks of its provider. */
export type Reliance = {
  readonly freshness: Freshness;
  /** Whole days since it was confirmed. */
  readonly days: number;
  /** `null` when it asks nothing. */
  readonly attention: Attention | null;
};

/** The reliance of a vacancy at an instant. */
export function relianceOf(vacancy: Watched, now: Date, today: CalendarDate): Reliance {
  return {
    freshness: freshnessOf(vacancy.confirmedAt, now),
    days: daysSinceConfirmed(vacancy.confirmedAt, now),
    attention: attentionOf(vacancy, now, today) ?? null,
  };
}
