import { and, desc, eq, isNull } from "drizzle-orm";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import type { ReportedInspection } from "#app/domain/ofsted/standing.ts";
import type { InspectionsRepository } from "#app/use-cases/inspections/inspections-repository.ts";
import { registerEntry } from "../schema/reference.ts";
import { reportedInspection } from "../schema/supply.ts";
import type { Transaction } from "../transaction.ts";

/** The register, and what providers have entered before the register has it. */
export function inspectionsRepository(transaction: Transaction): InspectionsRepository {
  return {
    findRegistration: async (urn) => {
      const [row] = await transaction
        .select()
        .from(registerEntry)
        .where(eq(registerEntry.urn, urn));
      if (!row) return undefined;
      const {
        provisionType,
        registrationStatus,
        name,
        organisation,
        places,
        shortBreaksOnly,
        leftOn,
      } = row;
      const runByAuthority = row.sector === "Local Authority" ? row.authorityCode : null;
      return {
        entry: {
          urn,
          provisionType,
          status: registrationStatus,
          name,
          organisation,
          runByAuthority,
          authorityCode: row.authorityCode,
          places,
          shortBreaksOnly,
          left: leftOn !== null,
        },
        inspection: { ...grades(row), reportedBy: "register" } as Inspection,
      };
    },
    ...reports(transaction),
  };
}

function reports(transaction: Transaction): Omit<InspectionsRepository, "findRegistration"> {
  return {
    findOpenReport: async (providerId, urn) => {
      const [row] = await transaction
        .select()
        .from(reportedInspection)
        .where(open(providerId, urn))
        .orderBy(desc(reportedInspection.inspectedOn), desc(reportedInspection.reportedAt))
        .limit(1);
      return row && { id: row.id, inspection: grades(row) as ReportedInspection };
    },
    findReport: async (providerId, id) => {
      const [row] = await transaction
        .select()
        .from(reportedInspection)
        .where(and(eq(reportedInspection.providerId, providerId), eq(reportedInspection.id, id)));
      return row && { id, urn: row.urn, inspection: grades(row) as ReportedInspection };
    },
    withdrawReports: async (providerId, urn, at) => {
      await transaction
        .update(reportedInspection)
        .set({ withdrawnAt: at })
        .where(open(providerId, urn));
    },
    insertReported: async (id, providerId, urn, reported, at) => {
      const inserted = await transaction
        .insert(reportedInspection)
        .values({ id, providerId, urn, ...reported, reportedAt: at })
        .onConflictDoNothing()
        .returning({ id: reportedInspection.id });
      return inserted.length > 0;
    },
  };
}

function open(providerId: string, urn: string) {
  return and(
    eq(reportedInspection.providerId, providerId),
    eq(reportedInspection.urn, urn),
    isNull(reportedInspection.confirmedByRegisterAt),
    isNull(reportedInspection.supersededByRegisterAt),
    isNull(reportedInspection.withdrawnAt),
  );
}

type GradeColumns = Record<
  "overall" | "helpedAndProtected" | "leadersAndManagers" | "supportedOutcome" | "inspectedOn",
  string | null
>;

function grades(row: GradeColumns): GradeColumns {
  const { overall, helpedAndProtected, leadersAndManagers, supportedOutcome, inspectedOn } = row;
  return { overall, helpedAndProtected, leadersAndManagers, supportedOutcome, inspectedOn };
}
