import {
  checkReportedInspection,
  isSameReport,
  type ReportedInspection,
  type ReportRefusal,
} from "../../domain/ofsted/standing.ts";
import type { HomeId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { rejudgeRegistration } from "../vacancies/rejudge.ts";

export type ReportInspectionInput = {
  readonly id: string;
  readonly homeId: HomeId;
  readonly reported: ReportedInspection;
  /** The open report that the form showed and that this one takes the place of; `null` when there was none. */
  readonly replaces: string | null;
};

export type ReportInspectionRefusal =
  | ReportRefusal
  | "urn-not-in-register"
  | "sent-before"
  | "changed-by-somebody-else";

/**
 * Enters a published inspection that the register on file does not have yet, or puts right one that was entered wrongly.
 * It stands, marked as the provider's own word, until the register confirms it, supersedes it, or the provider withdraws
 * it. The same form sent twice enters one.
 */
export const reportInspection = useCase(
  { permission: "inspection:report", subject: ({ homeId }: ReportInspectionInput) => homeId },
  async (
    { actor, now, today, repositories },
    { id, homeId, reported, replaces },
  ): Promise<Outcome<HomeId, ReportInspectionRefusal>> => {
    const { organisationId } = staffActor(actor);
    const { homes, inspections } = repositories;
    const home = await homes.find(organisationId, homeId);
    if (!home) throw notFound();
    await homes.lockRegistration(home.urn);
    const before = await inspections.findReport(organisationId, id);
    if (before) {
      const isSame = before.urn === home.urn && isSameReport(before.inspection, reported);
      return isSame ? accept(homeId) : refuse("sent-before");
    }
    const open = await inspections.findOpenReport(organisationId, home.urn);
    if ((open?.id ?? null) !== replaces) return refuse("changed-by-somebody-else");
    const registration = await inspections.findRegistration(home.urn);
    if (!registration) return refuse("urn-not-in-register");
    const supported = home.kind === "supported-accommodation";
    const checked = checkReportedInspection(reported, registration.inspection, supported, today());
    if (!checked.accepted) return checked;
    await inspections.withdrawReports(organisationId, home.urn, now());
    const isNew = await inspections.insertReported(id, organisationId, home.urn, reported, now());
    if (!isNew) throw notFound();
    await rejudgeRegistration(repositories, organisationId, home.urn);
    return accept(homeId);
  },
);
