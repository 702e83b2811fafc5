import type { RegisterEntry } from "../../domain/home/registration.ts";
import type { Inspection } from "../../domain/ofsted/grades.ts";
import type { ReportedInspection } from "../../domain/ofsted/standing.ts";
import type { OrganisationId } from "../../domain/shared/ids.ts";

/** A registration and what the register says of its latest inspection. */
export type Registration = { readonly entry: RegisterEntry; readonly inspection: Inspection };

export type InspectionsRepository = {
  findRegistration(urn: string): Promise<Registration | undefined>;
  /** The newest that the provider has entered and the register does not show yet. */
  findReported(providerId: OrganisationId, urn: string): Promise<ReportedInspection | undefined>;
  /** False when a report with this id is there already: the form was sent twice. */
  insertReported(
    id: string,
    providerId: OrganisationId,
    urn: string,
    reported: ReportedInspection,
    at: Date,
  ): Promise<boolean>;
};
