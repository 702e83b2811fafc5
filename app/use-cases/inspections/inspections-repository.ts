import type { RegisterEntry } from "../../domain/home/registration.ts";
import type { Inspection } from "../../domain/ofsted/grades.ts";
import type { ReportedInspection } from "../../domain/ofsted/standing.ts";
import type { OrganisationId } from "../../domain/shared/ids.ts";

/** A registration and what the register says of its latest inspection. */
export type Registration = { readonly entry: RegisterEntry; readonly inspection: Inspection };

/** A report that still stands for what the register does not show. */
export type OpenReport = { readonly id: string; readonly inspection: ReportedInspection };

/** A report whatever became of it. */
export type KnownReport = OpenReport & { readonly urn: string };

export type InspectionsRepository = {
  findRegistration(urn: string): Promise<Registration | undefined>;
  /** The newest that the provider has entered and not withdrawn, and that the register does not settle yet. */
  findOpenReport(providerId: OrganisationId, urn: string): Promise<OpenReport | undefined>;
  findReport(providerId: OrganisationId, id: string): Promise<KnownReport | undefined>;
  /** Closes what the provider has open for a registration. */
  withdrawReports(providerId: OrganisationId, urn: string, at: Date): Promise<void>;
  /** False when a report with this id is there already: the form was sent twice. */
  insertReported(
    id: string,
    providerId: OrganisationId,
    urn: string,
    reported: ReportedInspection,
    at: Date,
  ): Promise<boolean>;
};
