import type { HomeId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { rejudgeRegistration } from "../vacancies/rejudge.ts";

export type WithdrawInspectionInput = {
  readonly homeId: HomeId;
  /** The open report that was read. */
  readonly reportId: string;
};

/**
 * Takes back an inspection that was entered by mistake: what the register says counts again. Withdrawing twice changes
 * nothing. Throws NotFound for another provider's home or report.
 */
export const withdrawInspection = useCase(
  { permission: "inspection:report", subject: ({ homeId }: WithdrawInspectionInput) => homeId },
  async (
    { actor, now, repositories },
    { homeId, reportId },
  ): Promise<Outcome<HomeId, "changed-by-somebody-else">> => {
    const { organisationId } = staffActor(actor);
    const { homes, inspections } = repositories;
    const home = await homes.find(organisationId, homeId);
    const report = await inspections.findReport(organisationId, reportId);
    if (!home || report?.urn !== home.urn) throw notFound();
    await homes.lockRegistration(home.urn);
    const open = await inspections.findOpenReport(organisationId, home.urn);
    if (open === undefined) return accept(homeId);
    if (open.id !== reportId) return refuse("changed-by-somebody-else");
    await inspections.withdrawReports(organisationId, home.urn, now());
    await rejudgeRegistration(repositories, organisationId, home.urn);
    return accept(homeId);
  },
);
