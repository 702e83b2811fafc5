import { and, asc, eq, sql } from "drizzle-orm";
import type { HomeId, OrganisationId } from "#app/domain/shared/ids.ts";
import type { ClaimsRepository } from "#app/use-cases/claims/claims-repository.ts";
import { organisation } from "../schema/organisations.ts";
import { localAuthority, registerEntry } from "../schema/reference.ts";
import { home } from "../schema/supply.ts";
import type { Transaction } from "../transaction.ts";

/** Registration numbers that wait for somebody to confirm them. */
export function claimsRepository(transaction: Transaction): ClaimsRepository {
  return {
    listWaiting: async (limit) => {
      const rows = await transaction
        .select({
          homeId: home.id,
          alias: home.alias,
          kind: home.kind,
          urn: home.urn,
          providerName: organisation.name,
          authorityName: sql<string>`coalesce(${localAuthority.name}, '')`,
          organisation: registerEntry.organisation,
          name: registerEntry.name,
          registeredIn: registerEntry.authorityName,
        })
        .from(home)
        .innerJoin(organisation, eq(organisation.id, home.providerId))
        .leftJoin(registerEntry, eq(registerEntry.urn, home.urn))
        .leftJoin(localAuthority, eq(localAuthority.dfeCode, home.authorityCode))
        .where(eq(home.claim, "unconfirmed"))
        .orderBy(asc(organisation.name), asc(home.alias), asc(home.id))
        .limit(limit);
      return rows.map(({ organisation: owner, name, registeredIn, ...row }) => ({
        ...row,
        homeId: row.homeId as HomeId,
        register: { organisation: owner, name, authorityName: registeredIn },
      }));
    },
    settle: async (homeId, urn, answer) => {
      const [row] = await transaction.execute<{ provider: OrganisationId | null }>(
        sql`select hearth.settle_claim(${homeId}, ${urn}, ${answer}) as provider`,
      );
      return row?.provider ?? undefined;
    },
    listAsked: async (authorityCode) => {
      const rows = await transaction
        .select({ id: organisation.id })
        .from(organisation)
        .where(
          and(eq(organisation.kind, "authority"), eq(organisation.authorityCode, authorityCode)),
        )
        .orderBy(asc(organisation.id));
      return rows.map(({ id }) => id as OrganisationId);
    },
  };
}
