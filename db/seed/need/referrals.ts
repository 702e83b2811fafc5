import type { ReferralStatus } from "#app/domain/referral/referral.ts";
import { addDays, londonDate } from "#app/domain/shared/calendar-date.ts";
import type { ReferralId } from "#app/domain/shared/ids.ts";
import type { Chance } from "../chance.ts";
import { daysAgo, type World } from "../world.ts";
import { seedAnswers } from "./answers.ts";
import type { SeededReferral } from "./seeded-referral.ts";

export type Author = Pick<
  SeededReferral,
  "authorityId" | "authorityName" | "authorityCode" | "createdBy"
>;

const allSections = 9;

/** A referral published some days ago, whose day for answers has not passed. */
export function openReferral(
  author: Author,
  reference: string,
  world: World,
  chance: Chance,
): SeededReferral {
  const publishedAt = daysAgo(world.now, chance.whole(0, 11) + chance.next());
  const earlier = referralOn(
    author,
    reference,
    "published",
    publishedAt,
    world,
    chance.branch(reference),
  );
  if (earlier.answers.request.answerBy >= world.today) return earlier;
  // Urgent ones are written today, or their day would be over.
  return referralOn(
    author,
    reference,
    "published",
    daysAgo(world.now, chance.next() / 12),
    world,
    chance.branch(reference),
  );
}

/** A referral published weeks ago. */
export function pastReferral(
  author: Author,
  reference: string,
  status: ReferralStatus,
  world: World,
  chance: Chance,
): SeededReferral {
  return referralOn(
    author,
    reference,
    status,
    daysAgo(world.now, chance.whole(15, 60)),
    world,
    chance.branch(reference),
  );
}

/** A referral that somebody is still writing. */
export function draftReferral(
  author: Author,
  reference: string,
  world: World,
  chance: Chance,
): SeededReferral {
  const written = referralOn(
    author,
    reference,
    "draft",
    daysAgo(world.now, chance.next() * 4),
    world,
    chance.branch(reference),
  );
  const { answers } = written;
  // Nothing a draft asks for may be over when somebody goes on with it.
  const request = {
    ...answers.request,
    neededBy: addDays(world.today, 12),
    answerBy: addDays(world.today, 6),
    urgency: "planned" as const,
  };
  return {
    ...written,
    answers: { ...answers, request },
    publishedAt: null,
    sections: chance.whole(1, 7),
  };
}

function referralOn(
  author: Author,
  reference: string,
  status: ReferralStatus,
  at: Date,
  world: World,
  chance: Chance,
): SeededReferral {
  return {
    ...author,
    id: chance.uuid() as ReferralId,
    reference,
    status,
    answers: seedAnswers(author.authorityCode, londonDate(at), world, chance),
    sections: allSections,
    createdAt: daysAgo(at, chance.next() * 1.5),
    publishedAt: at,
  };
}
