import { accept, type Outcome } from "../../domain/shared/outcome.ts";
import {
  type GivenWords,
  type GiveViewsRefusal,
  giveViews,
} from "../../domain/views/give-views.ts";
import { useCase } from "../use-case.ts";
import { viewsActor } from "./views-actor.ts";

export type GiveOwnViews = GivenWords & { readonly id: string };

/** Keeps what a child or parent says and tells their authority once. Sent twice, it is kept once. */
export const giveOwnViews = useCase(
  { permission: "views:give" },
  async (context, { id, ...words }: GiveOwnViews): Promise<Outcome<null, GiveViewsRefusal>> => {
    const { linkId, referralId, organisationId, audience } = viewsActor(context.actor);
    const { views, notices } = context.repositories;
    const options = await views.listOptions(referralId);
    const given = giveViews(words, {
      shownOfferIds: options.map(({ offerId }) => offerId),
      saidBefore: await views.countOwn(linkId),
    });
    if (!given.accepted) return given;
    const at = context.now();
    await views.insert({
      ...given.value,
      id,
      referralId,
      authorityId: organisationId,
      audience,
      linkId,
      recordedBy: null,
      at,
    });
    await notices.tell(
      {
        organisationId,
        kind: "views-given",
        path: `/commissioner/referrals/${referralId}/views`,
        once: `views-given:${id}`,
      },
      at,
    );
    return accept(null);
  },
);
