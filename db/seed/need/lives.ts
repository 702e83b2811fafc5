import type { Candidate } from "#app/domain/matching/candidate.ts";
import { rankedHome } from "#app/domain/matching/rank.ts";
import type { Search } from "#app/domain/matching/search.ts";
import type { Weighed } from "#app/domain/matching/weigh.ts";
import { type ProviderCard, providerCard } from "#app/domain/referral/provider-card.ts";
import type { OrganisationId, VacancyId } from "#app/domain/shared/ids.ts";
import type { Chance } from "../chance.ts";
import { declineWords } from "../words/offer-words.ts";
import type { World } from "../world.ts";
import { rankedFor } from "./candidates.ts";
import { announce, approvalsOf, approve, decide } from "./deciding.ts";
import {
  recipientsOf,
  type SeededOffer,
  type SeededRecipient,
  seedOffer,
  signed,
} from "./responses.ts";
import type { NeedRows } from "./rows.ts";
import type { AuthorityPeople, ProviderStaff, SeededReferral } from "./seeded-referral.ts";
import {
  childHeardInPerson,
  childViews,
  type LinkSecret,
  parentHeard,
  privateLink,
  shortlist,
} from "./voice.ts";

export type Setting = {
  readonly world: World;
  readonly candidates: readonly Candidate[];
  readonly rows: NeedRows;
  readonly peopleOf: (referral: SeededReferral) => AuthorityPeople;
  /** Who prepares and who signs a provider's offers. */
  readonly staffOf: (providerId: OrganisationId) => ProviderStaff;
  readonly picturesOf: (homeId: string) => readonly string[];
  /** For links that nobody has the token of. */
  readonly lostSecret: (chance: Chance) => LinkSecret;
};

/** A referral that is out, with its card, the homes that have it, and what has come back. */
export type OpenLife = {
  readonly referral: SeededReferral;
  readonly card: ProviderCard;
  readonly search: Search;
  readonly recipients: readonly SeededRecipient[];
};

const hour = 3_600_000;

/** The referral, its card, its first list and the homes that were given the card. */
export function publish(setting: Setting, referral: SeededReferral, chance: Chance): OpenLife {
  const { rows, world, candidates } = setting;
  storeReferral(rows, referral);
  const card = providerCard(referral.answers, referral.reference, referral.authorityName);
  const { search, ranking } = rankedFor(
    referral.answers,
    referral.authorityCode,
    candidates,
    world,
  );
  const recipients = recipientsOf(referral, ranking.listed, chance);
  const at = referral.publishedAt ?? referral.createdAt;
  rows.referralCard.push({
    referralId: referral.id,
    authorityId: referral.authorityId,
    card,
    audience: referral.answers.sharing.audience,
    answerBy: referral.answers.request.answerBy,
    open: referral.status === "published",
    publishedAt: at,
  });
  storeRun(setting, referral, search, ranking.listed, at, chance);
  for (const { weighed, ...rest } of recipients) storeRecipient(setting, referral, weighed, rest);
  return { referral, card, search, recipients };
}

/** Stores a referral as it stands; a draft keeps the sections it has come to. */
export function storeReferral(rows: NeedRows, referral: SeededReferral): void {
  const { answers, sections, authorityName: _name, authorityCode: _code, ...rest } = referral;
  rows.referral.push({
    ...rest,
    answers: Object.fromEntries(Object.entries(answers).slice(0, sections)),
    neededBy: answers.request.neededBy,
    decidedAt: null,
    ...(rest.status === "withdrawn" && rest.publishedAt
      ? {
          withdrawnAt: new Date(rest.publishedAt.getTime() + 60 * hour),
          withdrawnReason: "staying-where-they-are" as const,
        }
      : {}),
    version: sections,
  });
}

function storeRun(
  { rows, candidates }: Setting,
  referral: SeededReferral,
  search: Search,
  listed: readonly Weighed[],
  at: Date,
  chance: Chance,
): void {
  rows.matchRun.push({
    id: chance.uuid(),
    referralId: referral.id,
    authorityId: referral.authorityId,
    at,
    by: referral.createdBy,
    profileName: search.profile.name,
    profileVersion: search.profile.version,
    source: "postgres",
    exact: true,
    candidates: candidates.length,
    listed: listed.length,
    ranking: listed
      .slice(0, 100)
      .flatMap(rankedHome)
      .map(({ vacancyId, homeId, score }) => ({ vacancyId, homeId, ...score })),
  });
}

function storeRecipient(
  { rows, peopleOf }: Setting,
  referral: SeededReferral,
  weighed: Weighed,
  rest: Omit<SeededRecipient, "weighed">,
): void {
  const { home, vacancy } = weighed.seen.candidate;
  rows.referralRecipient.push({
    ...rest,
    referralId: referral.id,
    homeId: home.id,
    vacancyId: vacancy.id,
    authorityId: referral.authorityId,
    providerId: home.providerId,
    invitedBy: rest.invitedAt === null ? null : peopleOf(referral).commissioner,
  });
}

/** Offers and coded noes of some of the homes. Answers the offers that were signed, best fit first. */
export function answer(
  setting: Setting,
  life: OpenLife,
  count: number,
  chance: Chance,
): SeededOffer[] {
  const { world } = setting;
  const { referral, recipients, card } = life;
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
  for (const one of offering.slice(count))
    storeDecline(setting, referral, one, moment(0.3), chance);
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
    const needed = approvalsOf(search, one).length > 0;
    return stage === "awaiting-approval" ? needed : !needed || canApprove;
  });
  if (chosen === undefined) return undefined;
  const decided = decide(rows, referral, search, chosen, offers, people, at, chance);
  if (stage === "awaiting-approval") return undefined;
  const final = new Date(at.getTime() + 30 * hour);
  if (decided.approvals.length > 0) approve(rows, referral, decided, people, final, chance);
  announce(rows, referral, decided, offers, people, final, chance);
  const row = rows.referral.find(({ id }) => id === referral.id);
  if (row) Object.assign(row, { status: "decided", decidedAt: final });
  const card = rows.referralCard.find(({ referralId }) => referralId === referral.id);
  if (card) card.open = false;
  return chosen.offer.vacancyId;
}
