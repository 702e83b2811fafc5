import { sql } from "drizzle-orm";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { MarketVacancy } from "#app/use-cases/browsing/market.ts";
import type { Transaction } from "../transaction.ts";

type Row = Omit<MarketVacancy, "inspection" | "confirmedAt"> &
  Inspection & { readonly confirmedMs: number };

/** Vacancies as they are shown, in the order of the ids; one that may not be seen is left out. */
export async function readMarketVacancies(
  transaction: Transaction,
  ids: readonly VacancyId[],
): Promise<MarketVacancy[]> {
  if (ids.length === 0) return [];
  const asked = `{${ids.join(",")}}`;
  const rows = await transaction.execute<Row>(sql`
    select v.id as "vacancyId", h.id as "homeId", h.alias as name, h.kind, o.name as "providerName",
      a.name as "authorityName", coalesce(a.region, '') as region, h.age_from as "ageFrom", h.age_to as "ageTo",
      h.sexes_accepted as sexes, h.stays, v.places, v.available_from::text as "availableFrom",
      v.weekly_fee as "weeklyFee", (extract(epoch from v.confirmed_at) * 1000)::float8 as "confirmedMs",
      v.confirmed_by as "confirmedBy", t.overall, t.helped_and_protected as "helpedAndProtected",
      t.leaders_and_managers as "leadersAndManagers", t.supported_outcome as "supportedOutcome",
      t.inspected_on::text as "inspectedOn", t.reported_by as "reportedBy"
    from vacancy v join home h on h.id = v.home_id join organisation o on o.id = h.provider_id
    join hearth.home_standing t on t.home_id = h.id
    left join local_authority a on a.dfe_code = h.authority_code
    where v.id = any(${asked}::uuid[])
    order by array_position(${asked}::uuid[], v.id)`);
  return rows.map(vacancyFrom);
}

function vacancyFrom(row: Row): MarketVacancy {
  return {
    vacancyId: row.vacancyId,
    homeId: row.homeId,
    name: row.name,
    kind: row.kind,
    providerName: row.providerName,
    authorityName: row.authorityName,
    region: row.region,
    ageFrom: row.ageFrom,
    ageTo: row.ageTo,
    sexes: row.sexes,
    stays: row.stays,
    places: row.places,
    availableFrom: row.availableFrom,
    weeklyFee: row.weeklyFee,
    confirmedAt: new Date(row.confirmedMs),
    confirmedBy: row.confirmedBy,
    inspection: {
      overall: row.overall,
      helpedAndProtected: row.helpedAndProtected,
      leadersAndManagers: row.leadersAndManagers,
      supportedOutcome: row.supportedOutcome,
      inspectedOn: row.inspectedOn,
      reportedBy: row.reportedBy,
    },
  };
}
