import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Vacancy } from "#app/domain/vacancy/vacancy.ts";
import type { VacanciesRepository } from "#app/use-cases/vacancies/vacancies-repository.ts";
import { person } from "../schema/identity.ts";
import { home, vacancy } from "../schema/supply.ts";
import type { Transaction } from "../transaction.ts";

/** Of a home's vacancies no more than this are read: places are at most 60, the rest is history. */
const mostOfOneHome = 120;
const mostOfOneRegistration = 2_000;

/** Vacancies of a provider. */
export function vacanciesRepository(transaction: Transaction): VacanciesRepository {
  return {
    list: async (providerId, statuses, limit) => {
      const rows = await transaction
        .select({ vacancy, homeName: home.alias, homeKind: home.kind })
        .from(vacancy)
        .innerJoin(home, eq(home.id, vacancy.homeId))
        .where(and(eq(vacancy.providerId, providerId), inArray(vacancy.status, [...statuses])))
        .orderBy(asc(vacancy.confirmedAt), asc(vacancy.id))
        .limit(limit);
      return rows.map((row) => ({ ...row, vacancy: row.vacancy as Vacancy }));
    },
    listOfHome: async (providerId, homeId) => {
      const rows = await transaction
        .select()
        .from(vacancy)
        .where(and(eq(vacancy.providerId, providerId), eq(vacancy.homeId, homeId)))
        .orderBy(
          desc(sql`${vacancy.status} in ('open', 'held')`),
          desc(vacancy.confirmedAt),
          asc(vacancy.id),
        )
        .limit(mostOfOneHome);
      return rows as Vacancy[];
    },
    listUnderRegistration: async (providerId, urn) => {
      const rows = await transaction
        .select({ id: vacancy.id })
        .from(vacancy)
        .innerJoin(home, eq(home.id, vacancy.homeId))
        .where(
          and(
            eq(vacancy.providerId, providerId),
            eq(home.urn, urn),
            inArray(vacancy.status, ["open", "held"]),
          ),
        )
        .limit(mostOfOneRegistration);
      return rows.map((row) => row.id as VacancyId);
    },
    find: async (providerId, id) => {
      const [row] = await transaction
        .select()
        .from(vacancy)
        .where(and(eq(vacancy.providerId, providerId), eq(vacancy.id, id)));
      return row as Vacancy | undefined;
    },
    insert: async (given) => {
      const inserted = await transaction
        .insert(vacancy)
        .values(given)
        .onConflictDoNothing()
        .returning({ id: vacancy.id });
      return inserted.length > 0;
    },
    update: async ({ id, homeId: _, providerId, ...values }, readVersion) => {
      const updated = await transaction
        .update(vacancy)
        .set(values)
        .where(
          and(
            eq(vacancy.providerId, providerId),
            eq(vacancy.id, id),
            eq(vacancy.version, readVersion),
          ),
        )
        .returning({ id: vacancy.id });
      return updated.length > 0;
    },
    nameOf: async (personId) => {
      const [row] = await transaction
        .select({ name: person.name })
        .from(person)
        .where(eq(person.id, personId));
      return row?.name ?? "the provider";
    },
  };
}
