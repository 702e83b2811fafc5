import { isAnsweredHere } from "#app/domain/matching/approvals.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Chance } from "../chance.ts";
import { announce, approvalsOf, approve, decide } from "./deciding.ts";
import type { SeededOffer } from "./responses.ts";
import type { OpenLife, Setting } from "./setting.ts";
import { childHeardInPerson, childViews, parentHeard, privateLink, shortlist } from "./voice.ts";

const hour = 3_600_000;

/** Shows the signed offers to the child, and hears the child and the parents. */
export function hear(
  setting: Setting,
  { referral }: OpenLife,
  offers: readonly SeededOffer[],
  at: Date,
  chance: Chance,
): void {
  const { rows, picturesOf } = setting;
  const people = setting.peopleOf(referral);
  shortlist(rows, referral, offers, people, at, picturesOf);
  const later = new Date(at.getTime() + 20 * hour);
  const byLink = referral.answers.child.age >= 7 && chance.odds(0.6);
  if (byLink) {
    const link = privateLink(
      rows,
      referral,
      "child",
      people.commissioner,
      at,
      chance,
      setting.lostSecret(chance),
    );
    childViews(rows, referral, offers, link, later, chance);
  } else childHeardInPerson(rows, referral, offers, people, later, chance);
  parentHeard(rows, referral, people, later, chance);
}

/** Chooses the offer that fits best of those that can be approved, and carries it as far as the stage says. */
export function conclude(
  setting: Setting,
  life: OpenLife,
  offers: readonly SeededOffer[],
  stage: "awaiting-approval" | "decided",
  at: Date,
  chance: Chance,
): VacancyId | undefined {
  const { rows } = setting;
  const { referral, search } = life;
  const people = setting.peopleOf(referral);
  const canApprove = people.director !== null && people.nominatedOfficer !== null;
  const chosen = offers.find((one) => {
    const needed = approvalsOf(search, one).some(isAnsweredHere);
    return stage === "awaiting-approval" ? needed : !needed || canApprove;
  });
  if (chosen === undefined) return undefined;
  const decided = decide(rows, referral, search, chosen, offers, people, at, chance);
  if (stage === "awaiting-approval") return undefined;
  const final = new Date(at.getTime() + 30 * hour);
  if (decided.approvals.some(isAnsweredHere))
    approve(rows, referral, decided, people, final, chance);
  announce(rows, referral, decided, offers, people, final, chance);
  const row = rows.referral.find(({ id }) => id === referral.id);
  if (row) Object.assign(row, { status: "decided", decidedAt: final });
  const card = rows.referralCard.find(({ referralId }) => referralId === referral.id);
  if (card) card.open = false;
  return chosen.offer.vacancyId;
}
