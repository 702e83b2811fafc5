import { and, asc, count, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { CalendarDate } from "#app/domain/shared/calendar-date.ts";
import type { OrganisationId, ReferralId } from "#app/domain/shared/ids.ts";
import type {
  ReferralCounts,
  ReferralLine,
  ReferralRepository,
  ReferralsWanted,
  Stretch,
} from "#app/use-cases/referrals/referral-repository.ts";
import { referral, referralRecipient } from "../schema/need.ts";
import { offer } from "../schema/offers.ts";
import type { Transaction } from "../transaction.ts";

const isOpen = sql`${referral.status} in ('published', 'draft')`;
const byStatus = sql`array_position(array['published', 'draft', 'decided', 'withdrawn'], ${referral.status})`;
const soonestOfOpen = sql`case when ${isOpen} then ${referral.neededBy} end nulls last`;
const latestOfClosed = sql`${referral.neededBy} desc nulls last`;

const isSigned = sql`exists (select 1 from ${offer}
  where ${offer.referralId} = ${referral.id} and ${offer.status} = 'signed')`;
const isDue = (today: CalendarDate) => sql`${isOpen} and ${referral.neededBy} <= ${today}::date`;
const hasOffer = sql`${referral.status} = 'published' and ${isSigned}`;

/** The lists of an authority's referrals: page by page, counted, and what some referrals are called. */
export function referralLines(
  transaction: Transaction,
): Pick<ReferralRepository, "list" | "count" | "countLists" | "listReferences"> {
  return {
    list: (authorityId, wanted, stretch) =>
      listLines(transaction, whereWanted(authorityId, wanted), stretch),
    count: async (authorityId, wanted) => {
      const [row] = await transaction
        .select({ number: count() })
        .from(referral)
        .where(whereWanted(authorityId, wanted));
      return row?.number ?? 0;
    },
    countLists: (authorityId, today) => countLists(transaction, authorityId, today),
    listReferences: async (authorityId, ids) => {
      if (ids.length === 0) return [];
      const rows = await transaction
        .select({ id: referral.id, reference: referral.reference })
        .from(referral)
        .where(and(eq(referral.authorityId, authorityId), inArray(referral.id, [...ids])));
      return rows.map(({ id, reference }) => ({ id: id as ReferralId, reference }));
    },
  };
}

function whereWanted(
  authorityId: OrganisationId,
  { list, reference, today }: ReferralsWanted,
): SQL | undefined {
  return and(
    eq(referral.authorityId, authorityId),
    reference === ""
      ? undefined
      : sql`strpos(replace(${referral.reference}, '-', ''), ${reference}) > 0`,
    list === null ? undefined : inList(list, today),
  );
}

function inList(list: NonNullable<ReferralsWanted["list"]>, today: CalendarDate): SQL {
  if (list === "due") return isDue(today);
  if (list === "offered") return hasOffer;
  return eq(referral.status, list);
}

async function countLists(
  transaction: Transaction,
  authorityId: OrganisationId,
  today: CalendarDate,
): Promise<ReferralCounts> {
  const of = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const own = eq(referral.authorityId, authorityId);
  const [[lists], [signed]] = await Promise.all([
    transaction
      .select({
        published: of(eq(referral.status, "published")),
        draft: of(eq(referral.status, "draft")),
        decided: of(eq(referral.status, "decided")),
        withdrawn: of(eq(referral.status, "withdrawn")),
        due: of(isDue(today)),
      })
      .from(referral)
      .where(own),
    transaction
      .select({
        offered: sql<number>`count(distinct ${offer.referralId})::int`,
        offers: count(),
      })
      .from(offer)
      .innerJoin(referral, eq(referral.id, offer.referralId))
      .where(and(own, eq(referral.status, "published"), eq(offer.status, "signed"))),
  ]);
  const none = { published: 0, draft: 0, decided: 0, withdrawn: 0, due: 0, offered: 0, offers: 0 };
  return { ...none, ...lists, ...signed };
}

/** Referrals as lines of a list, with how many homes were asked and how many offers came. */
async function listLines(
  transaction: Transaction,
  where: SQL | undefined,
  { offset, limit }: Stretch,
): Promise<readonly ReferralLine[]> {
  const rows = await transaction
    .select()
    .from(referral)
    .where(where)
    .orderBy(byStatus, soonestOfOpen, latestOfClosed, asc(referral.reference))
    .limit(limit)
    .offset(offset);
  const ids = rows.map(({ id }) => id);
  const [asked, offered] = await Promise.all([
    countOf(ids, (some) =>
      transaction
        .select({ id: referralRecipient.referralId, number: count() })
        .from(referralRecipient)
        .where(inArray(referralRecipient.referralId, some))
        .groupBy(referralRecipient.referralId),
    ),
    countOf(ids, (some) =>
      transaction
        .select({ id: offer.referralId, number: count() })
        .from(offer)
        .where(and(inArray(offer.referralId, some), eq(offer.status, "signed")))
        .groupBy(offer.referralId),
    ),
  ]);
  return rows.map(
    ({ id, reference, status, answers, neededBy }) =>
      ({
        id: id as ReferralId,
        reference,
        status,
        neededBy,
        age: answers.child?.age ?? null,
        sectionsWritten: Object.keys(answers).length,
        homesAsked: asked.get(id) ?? 0,
        offers: offered.get(id) ?? 0,
      }) as ReferralLine,
  );
}

async function countOf(
  ids: readonly string[],
  read: (ids: string[]) => Promise<readonly { id: string; number: number }[]>,
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await read([...ids]);
  return new Map(rows.map(({ id, number }) => [id, number]));
}
