import { and, asc, count, eq, inArray, sql } from "drizzle-orm";
import type { OrganisationId, ReferralId } from "#app/domain/shared/ids.ts";
import type { ReferralLine } from "#app/use-cases/referrals/referral-repository.ts";
import { referral, referralRecipient } from "../schema/need.ts";
import { offer } from "../schema/offers.ts";
import type { Transaction } from "../transaction.ts";

/** Referrals that are being written or answered come before closed ones, and the soonest needed first. */
const openFirst = sql`case ${referral.status} when 'published' then 0 when 'draft' then 1 else 2 end`;

/** Referrals of an authority as lines of a list, with how many homes were asked and how many offers came. */
export async function listReferralLines(
  transaction: Transaction,
  authorityId: OrganisationId,
  limit: number,
): Promise<readonly ReferralLine[]> {
  const rows = await transaction
    .select()
    .from(referral)
    .where(eq(referral.authorityId, authorityId))
    .orderBy(openFirst, sql`${referral.neededBy} nulls last`, asc(referral.reference))
    .limit(limit);
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
