import { urgencyFor } from "../../domain/referral/request-rules.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import type { Stat } from "../product/stat-tiles.tsx";
import type { ReferralRow } from "./referral-table.tsx";

/** The figures that a day in an authority starts with; `toApprove` is `null` for whoever approves nothing. */
export function startFigures(
  open: readonly ReferralRow[],
  today: CalendarDate,
  toApprove: number | null,
): Stat[] {
  const published = open.filter(({ status }) => status === "published");
  const tonight = open.filter(
    ({ neededBy }) => neededBy !== null && urgencyFor(neededBy, today) === "today",
  );
  const offers = published.reduce((sum, referral) => sum + referral.offers, 0);
  return [
    ...(toApprove === null
      ? []
      : [
          {
            label: "waiting for your approval",
            figure: toApprove,
            href: "/commissioner/approvals",
            urgent: toApprove > 0,
          },
        ]),
    { label: "needed today or overdue", figure: tonight.length, urgent: tonight.length > 0 },
    { label: "looking for a home", figure: published.length },
    { label: "being written", figure: open.length - published.length },
    { label: "offers to look at", figure: offers, urgent: offers > 0 },
  ];
}
