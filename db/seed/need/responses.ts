import { type DistanceBand, distanceBand } from "#app/domain/distance/distance.ts";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import { homesAtOnce } from "#app/domain/matching/card-holders.ts";
import type { Weighed } from "#app/domain/matching/weigh.ts";
import type { Offer } from "#app/domain/offer/offer.ts";
import { prepareOffer } from "#app/domain/offer/prepare.ts";
import { signOffer } from "#app/domain/offer/sign.ts";
import type { ProviderCard } from "#app/domain/referral/provider-card.ts";
import { type CalendarDate, londonDate } from "#app/domain/shared/calendar-date.ts";
import type { OfferId } from "#app/domain/shared/ids.ts";
import type { Chance } from "../chance.ts";
import { howItMeets, offerExtras, offerWords } from "../words/offer-words.ts";
import type { SeededReferral } from "./seeded-referral.ts";

/** A home that was given the card. */
export type SeededRecipient = {
  readonly weighed: Weighed<Candidate>;
  readonly distanceBand: DistanceBand;
  readonly fitsSince: Date | null;
  readonly invitedAt: Date | null;
};

export type SeededOffer = {
  readonly offer: Offer;
  readonly weighed: Weighed<Candidate>;
  readonly preparedAt: Date;
  readonly signedAt: Date | null;
};

/** Hours between steps, so that a referral's life reads in the right order. */
const hour = 3_600_000;

/** The homes that the card went to: the best that fit, or only the few that were invited. */
export function recipientsOf(
  referral: SeededReferral,
  listed: readonly Weighed<Candidate>[],
  chance: Chance,
): SeededRecipient[] {
  const { publishedAt } = referral;
  if (publishedAt === null) return [];
  const invitesOnly = referral.answers.sharing.audience === "invited-only";
  const invited = new Set(chance.draw(listed.slice(0, 8), chance.whole(invitesOnly ? 2 : 0, 4)));
  const invitedAt = new Date(publishedAt.getTime() + 2 * hour);
  return listed
    .filter((weighed, place) => (invitesOnly ? invited.has(weighed) : place < homesAtOnce))
    .map((weighed) => ({
      weighed,
      distanceBand: bandOf(weighed),
      fitsSince: invitesOnly ? null : publishedAt,
      invitedAt: invited.has(weighed) ? invitedAt : null,
    }));
}

/** How far the home is, as a card says it. */
export function bandOf({ seen }: Weighed<Candidate>): DistanceBand {
  return distanceBand(seen.miles[0] ?? 999.9);
}

/** An offer of a home that was given the card, prepared by the service's own rules; undefined when they refuse it. */
export function seedOffer(
  referral: SeededReferral,
  card: ProviderCard,
  { weighed }: SeededRecipient,
  preparedAt: Date,
  chance: Chance,
): SeededOffer | undefined {
  const { home, vacancy } = weighed.seen.candidate;
  const today = londonDate(preparedAt);
  const prepared = prepareOffer(
    { id: chance.uuid() as OfferId, version: 0 },
    { referralId: referral.id, authorityId: referral.authorityId, open: true, card },
    vacancy,
    {
      vacancyId: vacancy.id,
      weeklyFee: vacancy.weeklyFee ?? chance.whole(180, 1_100) * 500,
      extras: offerExtras(chance),
      startOn: latest(today, vacancy.availableFrom, referral.answers.request.neededBy),
      heldUntil: null,
      needs: card.needs.map(({ code }) => ({
        code,
        how: howItMeets(
          home.capabilities.find((capability) => capability.code === code),
          chance,
        ),
      })),
      ...offerWords((home.childrenAges ?? [0]).length === 0, chance),
    },
    undefined,
    { now: preparedAt, today },
  );
  return prepared.accepted
    ? { offer: prepared.value, weighed, preparedAt, signedAt: null }
    : undefined;
}

/** The registered manager's yes some hours later. */
export function signed(seeded: SeededOffer, now: Date): SeededOffer {
  const signedAt = new Date(Math.min(now.getTime(), seeded.preparedAt.getTime() + 5 * hour));
  const { vacancy } = seeded.weighed.seen.candidate;
  // An offer prepared late in the evening is signed as of that evening: its first day is that very day.
  const when = { now: signedAt, today: londonDate(seeded.preparedAt) };
  const answer = signOffer(seeded.offer, seeded.offer.version, vacancy, true, when);
  return answer.accepted ? { ...seeded, offer: answer.value, signedAt } : seeded;
}

function latest(...days: readonly CalendarDate[]): CalendarDate {
  return days.reduce((last, day) => (day > last ? day : last));
}
