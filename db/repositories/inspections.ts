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
          places,
          shortBreaksOnly,
          left: leftOn !== null,
        },
        inspection: { ...grades(row), reportedBy: "register" } as Inspection,
      };
    },
    findReported: async (providerId, urn) => {
      const [row] = await transaction
        .select()
        .from(reportedInspection)
        .where(
          and(
            eq(reportedInspection.providerId, providerId),
            eq(reportedInspection.urn, urn),
            isNull(reportedInspection.confirmedByRegisterAt),
          ),
        )
        .orderBy(desc(reportedInspection.inspectedOn), desc(reportedInspection.reportedAt))
        .limit(1);
      return row && (grades(row) as ReportedInspection);
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

type GradeColumns = Record<
  "overall" | "helpedAndProtected" | "leadersAndManagers" | "supportedOutcome" | "inspectedOn",
  string | null
>;

function grades(row: GradeColumns): GradeColumns {
  const { overall, helpedAndProtected, leadersAndManagers, supportedOutcome, inspectedOn } = row;
  return { overall, helpedAndProtected, leadersAndManagers, supportedOutcome, inspectedOn };
}
