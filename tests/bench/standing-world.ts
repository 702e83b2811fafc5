import { contextsOver } from "#app/composition.server.ts";
import { distanceBand } from "#app/domain/distance/distance.ts";
import { homesAtOnce } from "#app/domain/matching/card-holders.ts";
import type { ReferralId } from "#app/domain/shared/ids.ts";
import type { Context, WorkContext } from "#app/use-cases/context.ts";
import { bestHomes, searchOf } from "#app/use-cases/matching/search-homes.ts";
import { candidateRetriever } from "#search/candidates.ts";
import { keptRoll } from "#search/roll-retriever.ts";
import { makeWorld, type World } from "./world.ts";

/** A world whose referrals are open, each with its card at the homes that fit best, and nothing left to do. */
export async function makeStandingWorld(
  server: string,
  vacancies: number,
  referrals: number,
): Promise<World> {
  const world = await makeWorld(server, vacancies, referrals);
  const { owner } = world.database;
  await owner`insert into referral_card (referral_id, authority_id, card, audience, answer_by, open, published_at)
    select id, authority_id, '{"needs": []}', case when hashtext(id::text) % 10 = 0 then 'invited-only' else 'homes-that-fit' end,
      current_date + 3, true, now() from referral where id = any(${owner.array([...world.referralIds])}::uuid[])`;
  const roll = keptRoll();
  const context = contextsOver(world.database.worker, undefined, (transaction) =>
    candidateRetriever(transaction, undefined, roll),
  )({ kind: "worker" });
  const left = [...world.referralIds];
  const work = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      await giveQuietly(context, next);
    }
  };
  await Promise.all([work(), work(), work()]);
  await owner`truncate graphile_worker._private_jobs`;
  await owner.unsafe("vacuum analyze");
  return world;
}

/** As the worker does it, without notices: nobody is waiting for them. */
function giveQuietly(context: Context, referralId: ReferralId): Promise<void> {
  return context.transact(async (repositories) => {
    const { transact: _, ...rest } = context;
    const work: WorkContext = { ...rest, repositories };
    const { matching, standing } = repositories;
    const referral = await matching.findOpen(referralId);
    const search = referral && (await searchOf(work, referral));
    if (!referral || !search) return;
    await standing.noteNeeds([{ referral, search }]);
    if (referral.audience !== "homes-that-fit") return;
    const { listed } = await bestHomes(work, search, homesAtOnce);
    await matching.addFitting(
      listed.slice(0, homesAtOnce).map(({ seen: { candidate, miles } }) => ({
        referralId,
        homeId: candidate.home.id,
        vacancyId: candidate.vacancy.id,
        authorityId: referral.authorityId,
        providerId: candidate.home.providerId,
        distanceBand: distanceBand(miles[0] ?? 999),
      })),
      context.now(),
    );
  });
}
