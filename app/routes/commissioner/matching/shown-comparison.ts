import type { AnchorWithHomes } from "../../../components/matching/anchor-rings.tsx";
import { type ComparedHome, markOf } from "../../../components/matching/comparison.tsx";
import { longDate } from "../../../components/product/dates.ts";
import type { CalendarDate } from "../../../domain/shared/calendar-date.ts";
import type { MatchComparison } from "../../../use-cases/matching/compare-matches.ts";
import { firstHomeOf } from "./listed-home-of.ts";

const day = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "short",
});

/** Homes side by side as the page says them. */
export function shownComparison(
  { reference, homes, rows, profile }: MatchComparison,
  today: CalendarDate,
) {
  const [first] = homes;
  return {
    reference,
    profile,
    day: longDate(today),
    homes: homes.map(
      (home): ComparedHome => ({ ...firstHomeOf(home, today), listed: home.listed }),
    ),
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map(({ verdict, sentence, confirmedAt }) => ({
        verdict,
        sentence,
        confirmed: confirmedAt && day.format(confirmedAt),
      })),
    })),
    // The same places for every home: they are the referral's.
    distances: (first?.distances ?? []).map(({ anchor, label }, index) => ({
      anchor,
      label,
      miles: homes.map(({ distances }) => distances[index]?.miles ?? null),
    })),
  };
}

type Shown = Pick<ReturnType<typeof shownComparison>, "homes" | "distances">;

/** For each place that matters, the homes and how far they are from it. */
export function anchorsWithHomes({ homes, distances }: Shown): readonly AnchorWithHomes[] {
  return distances.map(({ anchor, label, miles }) => ({
    anchor,
    label,
    homes: homes.flatMap(({ alias }, index) => {
      const from = miles[index] ?? null;
      return from === null ? [] : [{ mark: markOf(index), name: alias, miles: from }];
    }),
  }));
}
