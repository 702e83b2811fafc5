import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { GridPoint } from "#app/domain/distance/distance.ts";
import { areasNamed } from "#app/domain/matching/anchors.ts";
import type { Geography } from "#app/domain/matching/geography.ts";
import type { HomeId, OrganisationId, ReferralId } from "#app/domain/shared/ids.ts";
import type {
  HomeAnswer,
  HomeName,
  MatchingRepository,
  OpenReferral,
  ReferralToMatch,
} from "#app/use-cases/matching/matching-repository.ts";
import { referral, referralCard } from "../schema/need.ts";
import { organisation } from "../schema/organisations.ts";
import { localAuthority } from "../schema/reference.ts";
import { home } from "../schema/supply.ts";
import type { Transaction } from "../transaction.ts";
import { cardHolders } from "./card-holders.ts";
import { storedRuns } from "./stored-runs.ts";

const toMatch = {
  id: referral.id,
  authorityId: referral.authorityId,
  reference: referral.reference,
  status: referral.status,
  answers: referral.answers,
};

/** Referrals as they are matched, the map around them, and what became of a match. */
export function matchingRepository(transaction: Transaction): MatchingRepository {
  return {
    findOwned: async (authorityId, referralId) => {
      const [row] = await transaction
        .select(toMatch)
        .from(referral)
        .where(and(eq(referral.id, referralId), eq(referral.authorityId, authorityId)));
      return (row as ReferralToMatch | undefined) ?? null;
    },
    findOpen: async (referralId) => {
      const [row] = await openReferrals(transaction).where(
        and(isOpen, eq(referral.id, referralId)),
      );
      return (row as OpenReferral | undefined) ?? null;
    },
    geographies: (referrals) => geographiesOf(transaction, referrals),
    authorityNames: async (codes) => {
      if (codes.length === 0) return new Map();
      const rows = await transaction
        .select({ code: localAuthority.dfeCode, name: localAuthority.name })
        .from(localAuthority)
        .where(inArray(localAuthority.dfeCode, [...codes]));
      return new Map(rows.map(({ code, name }) => [code, name]));
    },
    listAnswers: (referralId) => answersTo(transaction, referralId),
    findHomesNamed: async (words, limit) => {
      const exactly = await homesCalled(transaction, sql`${home.called} = lower(${words})`, limit);
      if (exactly.length > 0) return exactly;
      const anywhere = `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;
      return homesCalled(transaction, sql`${home.called} like lower(${anywhere})`, limit);
    },
    ...storedRuns(transaction),
    ...cardHolders(transaction),
  };
}

const isOpen = and(eq(referral.status, "published"), eq(referralCard.open, true));

function openReferrals(transaction: Transaction) {
  return transaction
    .select({ ...toMatch, audience: referralCard.audience })
    .from(referral)
    .innerJoin(referralCard, eq(referralCard.referralId, referral.id));
}

async function homesCalled(
  transaction: Transaction,
  isCalledSo: SQL,
  limit: number,
): Promise<readonly HomeName[]> {
  const rows = await transaction
    .select({ homeId: home.id, alias: home.alias, providerName: organisation.name })
    .from(home)
    .innerJoin(organisation, eq(organisation.id, home.providerId))
    .where(isCalledSo)
    .orderBy(asc(home.called), asc(home.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, homeId: row.homeId as HomeId }));
}

type AroundOf = Pick<ReferralToMatch, "authorityId" | "answers">;
type Area = GridPoint & { area: string };
type Authority = { id: OrganisationId; code: string | null; adjoining: string[] };

/** Two queries for any number of referrals: the areas that they name, and their authorities with what adjoins them. */
async function geographiesOf(
  transaction: Transaction,
  referrals: readonly AroundOf[],
): Promise<readonly Geography[]> {
  if (referrals.length === 0) return [];
  const areas = referrals.flatMap(({ answers: { places } }) =>
    places ? areasNamed({ places }) : [],
  );
  // Both at once: they go down the same connection without waiting for each other.
  const [points, authorities] = await Promise.all([
    transaction.execute<Area>(sql`
      select outcode as area, easting, northing from outcode where outcode = any(${texts(areas)}::text[])
      union all
      select sector, easting, northing from postcode_sector where sector = any(${texts(areas)}::text[])`),
    transaction.execute<Authority>(sql`
      select o.id, o.authority_code as code,
        array(select a.adjoining_code from adjoining_authority a where a.dfe_code = o.authority_code) as adjoining
      from organisation o
      where o.id = any(${texts(referrals.map(({ authorityId }) => authorityId))}::uuid[])`),
  ]);
  const pointOf = new Map(points.map(({ area, ...point }) => [area, point]));
  const authorityOf = new Map(authorities.map((authority) => [authority.id, authority]));
  return referrals.map(({ authorityId }) => ({
    points: pointOf,
    ownAuthorityCode: authorityOf.get(authorityId)?.code ?? "",
    adjoiningCodes: new Set(authorityOf.get(authorityId)?.adjoining),
  }));
}

async function answersTo(
  transaction: Transaction,
  referralId: ReferralId,
): Promise<readonly HomeAnswer[]> {
  const rows = await transaction.execute<
    Omit<HomeAnswer, "invitedAt"> & { invitedAt: string | null }
  >(sql`
    select r.home_id as "homeId", r.invited_at as "invitedAt", d.reason as declined,
      exists (select 1 from offer o where o.referral_id = r.referral_id and o.home_id = r.home_id
        and o.status = 'signed') as offered
    from referral_recipient r
    left join decline d on d.referral_id = r.referral_id and d.home_id = r.home_id
    where r.referral_id = ${referralId}
      and (r.invited_at is not null or d.reason is not null or exists (
        select 1 from offer o where o.referral_id = r.referral_id and o.home_id = r.home_id))`);
  return rows.map((row) => ({
    ...row,
    invitedAt: row.invitedAt === null ? null : new Date(row.invitedAt),
  }));
}

/** Texts as one array parameter, whatever stands in them. */
function texts(items: readonly string[]): string {
  return `{${[...new Set(items)].map((item) => `"${item.replaceAll(/[\\"]/g, "\\$&")}"`).join(",")}}`;
}
