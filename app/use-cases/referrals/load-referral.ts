import {
  type FieldFinding,
  type FindingJustification,
  findInFields,
  unresolvedFindings,
} from "../../domain/anonymity/unresolved-findings.ts";
import { freeTexts } from "../../domain/referral/free-text.ts";
import { type ProviderCard, providerCard } from "../../domain/referral/provider-card.ts";
import {
  completeAnswers,
  isReleased,
  type Readiness,
  readiness,
} from "../../domain/referral/publishing.ts";
import type { Referral } from "../../domain/referral/referral.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import type { Withdrawn } from "./referral-repository.ts";

export type ReadReferral = {
  readonly referral: Referral;
  readonly today: CalendarDate;
  readonly readiness: Readiness;
  readonly findings: readonly FieldFinding[];
  readonly openFindings: readonly FieldFinding[];
  readonly justifications: readonly FindingJustification[];
  /** The card that would be released now; `null` while a section is missing. */
  readonly preview: ProviderCard | null;
  /** Whether providers read something else than the preview: nothing yet, or an older card. */
  readonly unreleased: boolean;
  readonly withdrawn: Withdrawn | null;
};

/** Reads a referral with all that its pages show. Throws NotFound for a referral that is not the authority's. */
export async function loadReferral(
  { actor, today, repositories }: Pick<WorkContext, "actor" | "today" | "repositories">,
  referralId: ReferralId,
): Promise<ReadReferral> {
  const { organisationId } = staffActor(actor);
  const { referrals } = repositories;
  const referral = await referrals.find(organisationId, referralId);
  if (!referral) throw notFound();
  const [justifications, released, authorityName, withdrawn] = await Promise.all([
    referrals.listJustifications(referralId),
    referrals.findCard(referralId),
    referrals.getAuthorityName(organisationId),
    referrals.findWithdrawn(organisationId, referralId),
  ]);
  const findings = findInFields(freeTexts(referral.answers));
  const answers = completeAnswers(referral.answers);
  const preview = answers && providerCard(answers, referral.reference, authorityName);
  return {
    referral,
    today: today(),
    readiness: readiness(referral.answers, today()),
    findings,
    openFindings: unresolvedFindings(findings, justifications),
    justifications,
    preview,
    unreleased:
      answers !== null &&
      preview !== null &&
      !isReleased({ card: preview, audience: answers.sharing.audience }, released),
    withdrawn: withdrawn ?? null,
  };
}
