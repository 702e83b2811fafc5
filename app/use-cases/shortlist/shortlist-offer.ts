import { distanceBand } from "../../domain/distance/distance.ts";
import type { OfferId, ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { takesPlaces } from "../../domain/vacancy/places.ts";
import { childOption } from "../../domain/views/child-option.ts";
import { getSearch, judgeVacancies } from "../comparing/judge-vacancies.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type ShortlistOffer = { readonly referralId: ReferralId; readonly offerId: OfferId };
export type ShortlistRefusal = "referral-not-open" | "offer-not-available";

/**
 * Puts a signed offer, whose vacancy still takes places, on the list that the child and parents see, in the words made for
 * them and nothing else.
 * Throws NotFound when the referral or the offer is not the authority's.
 */
export const shortlistOffer = useCase(
  { permission: "shortlist:write", subject: (input: ShortlistOffer) => input.referralId },
  async (context, { referralId, offerId }): Promise<Outcome<null, ShortlistRefusal>> => {
    const { actor, now, repositories } = context;
    const { referral, search } = await getSearch(context, referralId);
    if (referral.status !== "published") return refuse("referral-not-open");
    const offers = await repositories.authorityOffers.listForReferral(referralId);
    const offer = offers.find((each) => each.id === offerId);
    if (offer === undefined) throw notFound();
    const judged = (await judgeVacancies(context, search, [offer.vacancyId])).get(offer.vacancyId);
    const isThere = judged !== undefined && takesPlaces(judged.candidate.vacancy);
    if (offer.standing !== "signed" || !isThere) return refuse("offer-not-available");

    const miles = (anchor: string) =>
      judged.match.distances.find((each) => each.anchor === anchor)?.miles;
    const fromSchool = miles("school");
    const option = childOption({
      home: judged.candidate.home,
      distance: distanceBand(miles("home") ?? 999.9),
      distanceFromSchool: fromSchool === undefined ? null : distanceBand(fromSchool),
      pictureIds: await repositories.shortlist.listPictureIds(offer.homeId),
      canMoveInOn: offer.startOn,
    });
    const { personId } = staffActor(actor);
    await repositories.shortlist.put({ offerId, referralId, option, at: now(), by: personId });
    return accept(null);
  },
);
