import type { ReferralList } from "../../domain/referral/referral-lists.ts";
import type { Stat } from "../product/stat-tiles.tsx";

type Counts = Readonly<Record<ReferralList | "offers", number>>;

const listHref = (list: ReferralList) => `/commissioner?list=${list}#referrals`;

/** The figures that a day in an authority starts with, each leading to what it counts. `toApprove`: `null` for whoever may not. */
export function startFigures(counts: Counts, toApprove: number | null): Stat[] {
  const of = (list: ReferralList, label: string, figure = counts[list]): Stat => ({
    label,
    figure,
    href: listHref(list),
  });
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
    { ...of("due", "needed today or overdue"), urgent: counts.due > 0 },
    { ...of("offered", "offers to look at", counts.offers), urgent: counts.offers > 0 },
    of("published", "looking for a home"),
    of("draft", "being written"),
    of("decided", "decided"),
    of("withdrawn", "withdrawn"),
  ];
}
