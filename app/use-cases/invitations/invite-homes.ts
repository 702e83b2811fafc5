import { distanceBand } from "../../domain/distance/distance.ts";
import { explain } from "../../domain/matching/judge.ts";
import type { Judgement } from "../../domain/matching/match.ts";
import { rank } from "../../domain/matching/rank.ts";
import type { Search } from "../../domain/matching/search.ts";
import type { HomeId, ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { getSearch } from "../comparing/judge-vacancies.ts";
import type { WorkContext } from "../context.ts";
import { askGroupLiving } from "../matching/give-card.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type InviteHomes = { readonly referralId: ReferralId; readonly homeIds: readonly HomeId[] };
export type InviteRefusal = "nobody-chosen" | "referral-not-open";

/** A home that could not lawfully take the child, with what stands against it. */
export type NotInvited = { readonly alias: string; readonly because: readonly Judgement[] };
export type Invited = { readonly invited: number; readonly notInvited: readonly NotInvited[] };

/** How many homes one invitation may reach: asking everybody is what Hearth replaces. */
export const mostInvitations = 20;

/**
 * Invites chosen homes to offer. Only homes that could say yes are asked: each is judged afresh, and one that
 * fails lawful fit is named with what it fails. A home already invited is not told again.
 */
export const inviteHomes = useCase(
  { permission: "invitation:send", subject: (input: InviteHomes) => input.referralId },
  async (context, { referralId, homeIds }): Promise<Outcome<Invited, InviteRefusal>> => {
    const { referral, search } = await getSearch(context, referralId);
    if (referral.status !== "published") return refuse("referral-not-open");
    const chosen = [...new Set(homeIds)].slice(0, mostInvitations);
    if (chosen.length === 0) return refuse("nobody-chosen");

    const answers: (NotInvited | "invited" | "before")[] = [];
    for (const homeId of chosen) {
      const answer = await inviteOne(context, { search, referralId, homeId });
      if (answer !== undefined) answers.push(answer);
    }
    await askGroupLiving(context.repositories, [referralId]);
    return accept({
      invited: answers.filter((answer) => answer === "invited").length,
      notInvited: answers.filter((answer) => typeof answer === "object"),
    });
  },
);

async function inviteOne(
  { actor, now, repositories }: WorkContext,
  { search, referralId, homeId }: { search: Search; referralId: ReferralId; homeId: HomeId },
): Promise<NotInvited | "invited" | "before" | undefined> {
  const { listed, others } = rank(search, await repositories.candidates.byHome(homeId));
  const [best] = [...listed, ...others];
  if (best === undefined) return undefined;
  const match = explain(search, best);
  const against = match.judgements.filter(
    ({ kind, verdict }) => kind === "lawful" && verdict === "not-met",
  );
  if (against.length > 0) return { alias: best.seen.candidate.home.alias, because: against };
  const isNew = await repositories.invitations.invite(
    {
      referralId,
      homeId,
      vacancyId: match.vacancyId,
      providerId: match.providerId,
      distanceBand: distanceBand(match.distances[0]?.miles ?? 999.9),
    },
    staffActor(actor).personId,
    now(),
  );
  if (!isNew) return "before";
  await repositories.notices.tell(
    {
      organisationId: match.providerId,
      kind: "invited",
      path: `/provider/referrals/${referralId}`,
      once: `invited:${referralId}:${homeId}`,
    },
    now(),
  );
  return "invited";
}
