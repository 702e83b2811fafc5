import type { Chance } from "../chance.ts";
import { declineWords } from "../words/offer-words.ts";
import { storeRecipient } from "./publishing.ts";
import { bandOf, type SeededOffer, type SeededRecipient, seedOffer, signed } from "./responses.ts";
import type { SeededReferral } from "./seeded-referral.ts";
import type { OpenLife, Setting } from "./setting.ts";

/** Offers and coded noes of some of the homes. Answers the offers that were signed, best fit first. */
export function answer(
  setting: Setting,
  life: OpenLife,
  count: number,
  chance: Chance,
): SeededOffer[] {
  const { world } = setting;
  const { referral, recipients, next, card } = life;
  const published = (referral.publishedAt ?? world.now).getTime();
  const latest = Math.min(world.now.getTime(), published + 6 * 86_400_000);
  const moment = (share: number) => new Date(published + (latest - published) * share);
  const offering = chance.draw(recipients.slice(0, 12), count + 3);
  const offers = offering
    .slice(0, count)
    .flatMap(
      (one) => seedOffer(referral, card, one, moment(0.2 + chance.next() * 0.4), chance) ?? [],
    );
  const done = offers.map((one) => (chance.odds(0.8) ? signed(one, world.now) : one));
  for (const one of done) storeOffer(setting, one);
  const declining = offering.slice(count);
  for (const one of declining) storeDecline(setting, referral, one, moment(0.3), chance);
  // A no lets the next best home in.
  for (const weighed of next.slice(0, declining.length)) {
    const given = { fitsSince: moment(0.3), invitedAt: null };
    storeRecipient(setting, referral, { ...given, weighed, distanceBand: bandOf(weighed) });
  }
  return done.filter(({ signedAt }) => signedAt !== null);
}

/** Stores an offer with the impact that only its own provider and the authority read. */
export function storeOffer(
  { rows, staffOf }: Setting,
  { offer, preparedAt, signedAt }: SeededOffer,
): void {
  const staff = staffOf(offer.providerId);
  const { impactSummary, ...rest } = offer;
  rows.offer.push({
    ...rest,
    extras: [...rest.extras],
    needs: [...rest.needs],
    preparedAt,
    preparedBy: staff.officer,
    signedAt,
    signedBy: signedAt === null ? null : staff.manager,
  });
  rows.offerImpact.push({
    offerId: offer.id,
    providerId: offer.providerId,
    authorityId: offer.authorityId,
    summary: impactSummary,
  });
}

function storeDecline(
  { rows, staffOf }: Setting,
  referral: SeededReferral,
  { weighed }: SeededRecipient,
  at: Date,
  chance: Chance,
): void {
  const { home } = weighed.seen.candidate;
  rows.decline.push({
    referralId: referral.id,
    homeId: home.id,
    providerId: home.providerId,
    authorityId: referral.authorityId,
    ...declineWords(chance),
    at,
    by: staffOf(home.providerId).officer,
  });
}
