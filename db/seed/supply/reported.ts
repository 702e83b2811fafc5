import { checkReportedInspection, type ReportedInspection } from "#app/domain/ofsted/standing.ts";
import { addDays } from "#app/domain/shared/calendar-date.ts";
import type { reportedInspection } from "../../schema/supply.ts";
import type { Chance } from "../chance.ts";
import { daysAgo, type World } from "../world.ts";
import type { SeededHome } from "./homes.ts";

export type SeededReport = ReportedInspection &
  Pick<typeof reportedInspection.$inferSelect, "id" | "providerId" | "urn" | "reportedAt">;

/** Inspections that providers have entered before the register has them: one children's home in twelve. */
export function seedReports(
  homes: readonly SeededHome[],
  world: World,
  chance: Chance,
): SeededReport[] {
  return homes.flatMap(({ home, inspection, provider }) => {
    if (home.kind !== "childrens-home" || !chance.odds(0.08)) return [];
    const reported = {
      overall: chance.pick(["good", "good", "outstanding"] as const),
      helpedAndProtected: "good" as const,
      leadersAndManagers: "good" as const,
      supportedOutcome: null,
      inspectedOn: addDays(world.today, -chance.whole(16, 45)),
    };
    const mayStand = checkReportedInspection(reported, inspection, false, world.today).accepted;
    return mayStand
      ? [
          {
            ...reported,
            id: chance.uuid(),
            providerId: provider.id,
            urn: home.urn,
            reportedAt: daysAgo(world.now, chance.whole(1, 12)),
          },
        ]
      : [];
  });
}
