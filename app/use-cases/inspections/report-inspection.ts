import {
  checkReportedInspection,
  type ReportedInspection,
  type ReportRefusal,
} from "../../domain/ofsted/standing.ts";
import type { HomeId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { rejudgeVacancy } from "../vacancies/rejudge.ts";

export type ReportInspectionInput = {
  readonly id: string;
  readonly homeId: HomeId;
  readonly reported: ReportedInspection;
};

/**
 * Enters a published inspection that the register on file does not have yet. It stands, marked as the provider's own word,
 * until the register confirms it or has a newer one.
 */
export const reportInspection = useCase(
  { permission: "inspection:report", subject: ({ homeId }: ReportInspectionInput) => homeId },
  async (
    { actor, now, today, repositories },
    { id, homeId, reported },
  ): Promise<Outcome<HomeId, ReportRefusal | "urn-not-in-register">> => {
    const { organisationId } = staffActor(actor);
    const { homes, inspections, vacancies } = repositories;
    const home = await homes.find(organisationId, homeId);
    if (!home) throw notFound();
    const registration = await inspections.findRegistration(home.urn);
    if (!registration) return refuse("urn-not-in-register");
    const supported = home.kind === "supported-accommodation";
    const checked = checkReportedInspection(reported, registration.inspection, supported, today());
    if (!checked.accepted) return checked;
    await inspections.insertReported(id, organisationId, home.urn, checked.value, now());
    for (const vacancyId of await vacancies.listUnderRegistration(organisationId, home.urn)) {
      await rejudgeVacancy(repositories, vacancyId);
    }
    return accept(homeId);
  },
);
