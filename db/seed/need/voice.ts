import { distanceBand } from "#app/domain/distance/distance.ts";
import { childOption } from "#app/domain/views/child-option.ts";
import { linkLastsDays } from "#app/domain/views/private-link.ts";
import type { ViewsAnswer } from "#app/domain/views/views.ts";
import { hashToken } from "../../repositories/identity.ts";
import type { Chance } from "../chance.ts";
import { childSays, parentSays } from "../words/decision-words.ts";
import type { SeededOffer } from "./responses.ts";
import type { NeedRows } from "./rows.ts";
import type { AuthorityPeople, SeededReferral } from "./seeded-referral.ts";

type Link = NeedRows["viewsLink"][number];
export type LinkSecret = { readonly token: string; readonly pinHash: string };

/** Puts offers on the child's list, in the words made for children. */
export function shortlist(
  rows: NeedRows,
  referral: SeededReferral,
  offers: readonly SeededOffer[],
  people: AuthorityPeople,
  at: Date,
  picturesOf: (homeId: string) => readonly string[],
): void {
  for (const { offer, weighed } of offers) {
    const school = weighed.seen.miles[1];
    const hasSchool = referral.answers.places.schoolArea !== null;
    rows.shortlistedOption.push({
      offerId: offer.id,
      referralId: referral.id,
      authorityId: referral.authorityId,
      option: childOption({
        home: weighed.seen.candidate.home,
        distance: distanceBand(weighed.seen.miles[0] ?? 999.9),
        distanceFromSchool: hasSchool && school != null ? distanceBand(school) : null,
        canMoveInOn: offer.startOn,
        pictureIds: picturesOf(offer.homeId),
      }),
      at,
      by: people.commissioner,
    });
  }
}

/** A private link; without a secret of the demonstration nobody has its token. */
export function privateLink(
  rows: NeedRows,
  referral: SeededReferral,
  audience: Link["audience"],
  by: string,
  at: Date,
  chance: Chance,
  secret: LinkSecret,
): string {
  const id = chance.uuid();
  rows.viewsLink.push({
    id,
    referralId: referral.id,
    authorityId: referral.authorityId,
    audience,
    tokenHash: hashToken(secret.token),
    pinHash: secret.pinHash,
    createdAt: at,
    createdBy: by,
    expiresAt: new Date(at.getTime() + linkLastsDays * 86_400_000),
    firstOpenedAt: null,
  });
  return id;
}

/** What the child thinks of each option: yes to the first, less sure of the others. */
export function childViews(
  rows: NeedRows,
  referral: SeededReferral,
  offers: readonly SeededOffer[],
  linkId: string,
  at: Date,
  chance: Chance,
): void {
  const given = {
    referralId: referral.id,
    authorityId: referral.authorityId,
    audience: "child" as const,
    linkId,
    at,
  };
  offers.forEach(({ offer }, place) => {
    const answer: ViewsAnswer = place === 0 ? "yes" : chance.pick(["not-sure", "no", "not-sure"]);
    const { why } = childSays(answer, chance);
    rows.views.push({ ...given, id: chance.uuid(), offerId: offer.id, answer, why });
  });
  const { mattersMost } = childSays("yes", chance);
  const question = chance.odds(0.3) ? "Can I bring my bike?" : "";
  if (mattersMost !== "" || question !== "") {
    rows.views.push({ ...given, id: chance.uuid(), mattersMost, question });
  }
}

/** What a parent said in person, or why they could not be asked. */
export function parentHeard(
  rows: NeedRows,
  referral: SeededReferral,
  people: AuthorityPeople,
  at: Date,
  chance: Chance,
): void {
  const about = {
    referralId: referral.id,
    authorityId: referral.authorityId,
    audience: "parent" as const,
    at,
  };
  if (chance.odds(0.55)) {
    rows.views.push({
      ...about,
      id: chance.uuid(),
      why: parentSays(chance),
      recordedBy: people.commissioner,
    });
    return;
  }
  rows.viewsAbsence.push({
    ...about,
    id: chance.uuid(),
    reason: referral.answers.child.unaccompanied
      ? "could-not-be-reached"
      : chance.pick(["could-not-be-reached", "did-not-want-to"]),
    note: "Tried by telephone and by letter; will be asked again at the next review.",
    by: people.commissioner,
  });
}

/** A child too young to say, or one who told the social worker in person. */
export function childHeardInPerson(
  rows: NeedRows,
  referral: SeededReferral,
  offers: readonly SeededOffer[],
  people: AuthorityPeople,
  at: Date,
  chance: Chance,
): void {
  const about = {
    referralId: referral.id,
    authorityId: referral.authorityId,
    audience: "child" as const,
    at,
  };
  if (referral.answers.child.age < 4) {
    rows.viewsAbsence.push({
      ...about,
      id: chance.uuid(),
      reason: "too-young",
      note: "The present carer and the nursery described what comforts this child.",
      by: people.commissioner,
    });
    return;
  }
  const [first] = offers;
  rows.views.push({
    ...about,
    id: chance.uuid(),
    offerId: first?.offer.id ?? null,
    answer: "yes",
    ...childSays("yes", chance),
    recordedBy: people.commissioner,
  });
}
