import type { CalendarDate } from "../shared/calendar-date.ts";
import { freshnessOf } from "./freshness.ts";
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

/** Oldest confirmation first: what commissioners will lose sight of soonest. */
export function oldestFirst<Each extends Watched>(vacancies: readonly Each[]): Each[] {
  return [...vacancies].sort(
    (one, other) => one.confirmedAt.getTime() - other.confirmedAt.getTime(),
  );
}
