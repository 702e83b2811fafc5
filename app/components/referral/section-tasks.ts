import type { Readiness } from "../../domain/referral/publishing.ts";
import { referralSections } from "../../domain/referral/referral.ts";
import { sectionLabels } from "../../domain/referral/section-labels.ts";
import type { Task } from "../govuk/task-list.tsx";

/** The nine sections as tasks, each with its state. */
export function sectionTasks(referralId: string, { missing, toMend }: Readiness): Task[] {
  return referralSections.map((section) => ({
    title: sectionLabels[section],
    href: `/commissioner/referrals/${referralId}/${section}`,
    ...(missing.includes(section)
      ? { status: "Not started", statusColour: "blue" as const }
      : toMend.includes(section)
        ? { status: "Needs another look", statusColour: "orange" as const }
        : { status: "Completed" }),
  }));
}
