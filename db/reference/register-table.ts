import type postgres from "postgres";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import { type ReportedInspection, settledBy } from "#app/domain/ofsted/standing.ts";
import type { Sql } from "../client.ts";
import type { KnownRegistration, Registration } from "./register-changes.ts";

/** A pool or a transaction on it. */
export type Connection = Sql | postgres.TransactionSql;

/** Every registration that comes from Ofsted, those that have left the register too; none of the fictional ones. */
export async function readRegister(sql: Connection): Promise<KnownRegistration[]> {
  return sql<KnownRegistration[]>`
    select urn, provision_type as "provisionType", registration_status as "registrationStatus",
      registered_on::text as "registeredOn", name, organisation, sector, places,
      short_breaks_only as "shortBreaksOnly", authority_code as "authorityCode",
      authority_name as "authorityName", region, inspected_on::text as "inspectedOn",
      published_on::text as "publishedOn", overall, helped_and_protected as "helpedAndProtected",
      leaders_and_managers as "leadersAndManagers", supported_outcome as "supportedOutcome",
      left_on::text as "leftOn"
    from register_entry where real`;
}

/** URNs of the demonstration region's fictional registrations, which no import touches. */
export async function fictionalUrns(sql: Connection): Promise<Set<string>> {
  const rows = await sql<{ urn: string }[]>`select urn from register_entry where not real`;
  return new Set(rows.map((row) => row.urn));
}

/** Inserts registrations or overwrites them, and takes back that they had left. */
export async function writeRegistrations(
  sql: Connection,
  entries: readonly Registration[],
  importId: string,
): Promise<void> {
  if (entries.length === 0) return;
  await sql`
    insert into register_entry (urn, provision_type, registration_status, registered_on, name, organisation,
      sector, places, short_breaks_only, authority_code, authority_name, region, inspected_on, published_on,
      overall, helped_and_protected, leaders_and_managers, supported_outcome, real, imported_from, left_on)
    select urn, "provisionType", "registrationStatus", "registeredOn", name, organisation,
      sector, places, "shortBreaksOnly", "authorityCode", "authorityName", region, "inspectedOn", "publishedOn",
      overall, "helpedAndProtected", "leadersAndManagers", "supportedOutcome", true, ${importId}, null
    from jsonb_to_recordset(${JSON.stringify(entries)}::text::jsonb) as entry(
      urn text, "provisionType" text, "registrationStatus" text, "registeredOn" date, name text,
      organisation text, sector text, places integer, "shortBreaksOnly" boolean, "authorityCode" text,
      "authorityName" text, region text, "inspectedOn" date, "publishedOn" date, overall text,
      "helpedAndProtected" text, "leadersAndManagers" text, "supportedOutcome" text)
    on conflict (urn) do update set
      provision_type = excluded.provision_type, registration_status = excluded.registration_status,
      registered_on = excluded.registered_on, name = excluded.name, organisation = excluded.organisation,
      sector = excluded.sector, places = excluded.places, short_breaks_only = excluded.short_breaks_only,
      authority_code = excluded.authority_code, authority_name = excluded.authority_name,
      region = excluded.region, inspected_on = excluded.inspected_on, published_on = excluded.published_on,
      overall = excluded.overall, helped_and_protected = excluded.helped_and_protected,
      leaders_and_managers = excluded.leaders_and_managers, supported_outcome = excluded.supported_outcome,
      imported_from = excluded.imported_from, left_on = null
    where register_entry.real`;
}

/** Marks registrations as no longer on the register since the day of the list that does not have them. */
export async function markLeft(
  sql: Connection,
  urns: readonly string[],
  on: string,
  importId: string,
): Promise<void> {
  if (urns.length === 0) return;
  await sql`
    update register_entry set left_on = ${on}, imported_from = ${importId}
    where urn = any(${sql.array([...urns])}) and real`;
}

/** How many reports of providers an import has settled, by what became of them. */
export type SettledReports = { readonly confirmed: number; readonly superseded: number };

type ReportWithEntry = {
  readonly id: string;
  readonly reported: ReportedInspection;
  readonly entry: Omit<Inspection, "reportedBy">;
};

/** Settles the inspections that providers entered and of which the register now says something. Answers how many. */
export async function settleReports(sql: Connection, at: Date): Promise<SettledReports> {
  const open = await sql<ReportWithEntry[]>`
    select r.id,
      json_build_object('inspectedOn', r.inspected_on, 'overall', r.overall,
        'helpedAndProtected', r.helped_and_protected, 'leadersAndManagers', r.leaders_and_managers,
        'supportedOutcome', r.supported_outcome) as reported,
      json_build_object('inspectedOn', e.inspected_on, 'overall', e.overall,
        'helpedAndProtected', e.helped_and_protected, 'leadersAndManagers', e.leaders_and_managers,
        'supportedOutcome', e.supported_outcome) as entry
    from reported_inspection r join register_entry e on e.urn = r.urn
    where r.confirmed_by_register_at is null and r.superseded_by_register_at is null and r.withdrawn_at is null`;
  const settled = (as: ReturnType<typeof settledBy>) =>
    open.filter(({ entry, reported }) => settledBy(entry, reported) === as).map(({ id }) => id);
  const [confirmed, superseded] = [settled("confirmed"), settled("superseded")];
  await sql`update reported_inspection set confirmed_by_register_at = ${at.toISOString()}
    where id = any(${sql.array(confirmed)}::uuid[])`;
  await sql`update reported_inspection set superseded_by_register_at = ${at.toISOString()}
    where id = any(${sql.array(superseded)}::uuid[])`;
  return { confirmed: confirmed.length, superseded: superseded.length };
}

/** Asks for the vacancies under these registrations to be set against the open referrals again. */
export async function askForRejudging(sql: Connection, urns: readonly string[]): Promise<void> {
  if (urns.length === 0) return;
  await sql`
    select hearth.add_job('rejudge-vacancy', json_build_object('vacancyId', id), id::text)
    from (select v.id from vacancy v join home h on h.id = v.home_id
      where h.urn = any(${sql.array([...urns])}) and v.status in ('open', 'held') order by v.id) as touched`;
}
