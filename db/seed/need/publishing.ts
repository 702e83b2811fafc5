import type { Candidate } from "#app/domain/matching/candidate.ts";
import { keepInputs } from "#app/domain/matching/kept-inputs.ts";
import { rankedHome } from "#app/domain/matching/rank.ts";
import type { Search } from "#app/domain/matching/search.ts";
import type { Weighed } from "#app/domain/matching/weigh.ts";
import { providerCard } from "#app/domain/referral/provider-card.ts";
import { factOf } from "../../repositories/stored-runs.ts";
import type { Chance } from "../chance.ts";
import { rankedFor } from "./candidates.ts";
import { recipientsOf, type SeededRecipient } from "./responses.ts";
import type { NeedRows } from "./rows.ts";
import type { SeededReferral } from "./seeded-referral.ts";
import type { OpenLife, Setting } from "./setting.ts";

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
  for (const recipient of recipients) storeRecipient(setting, referral, recipient);
  const invitesOnly = referral.answers.sharing.audience === "invited-only";
  const next = invitesOnly ? [] : ranking.listed.slice(recipients.length);
  return { referral, card, search, recipients, next };
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
  listed: readonly Weighed<Candidate>[],
  at: Date,
  chance: Chance,
): void {
  const kept = listed.slice(0, 100);
  const facts = kept.map(({ seen }) => factOf(seen.candidate));
  const known = new Set(rows.matchFact.map(({ hash }) => hash));
  rows.matchFact.push(...facts.filter(({ hash }) => !known.has(hash)));
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
    ranking: kept
      .flatMap(rankedHome)
      .map(({ vacancyId, homeId, score }) => ({ vacancyId, homeId, ...score })),
    inputs: keepInputs(search),
    facts: facts.map(({ hash }) => hash),
  });
}

/** A home that was given the card. */
export function storeRecipient(
  { rows, peopleOf }: Setting,
  referral: SeededReferral,
  { weighed, ...rest }: SeededRecipient,
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
