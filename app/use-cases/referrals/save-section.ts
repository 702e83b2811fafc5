import {
  findInFields,
  sentencesOfWholeFields,
} from "../../domain/anonymity/unresolved-findings.ts";
import { fingerprint } from "../../domain/referral/fingerprint.ts";
import { freeTexts } from "../../domain/referral/free-text.ts";
import { isOpenToChange, nextMissing } from "../../domain/referral/publishing.ts";
import type { Referral, ReferralAnswers, ReferralSection } from "../../domain/referral/referral.ts";
import type { SectionProblem } from "../../domain/referral/section-problem.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { ReferralRepository } from "./referral-repository.ts";
import { sectionProblems } from "./section-problems.ts";

export type SectionAnswer = {
  readonly [Section in ReferralSection]: {
    readonly section: Section;
    readonly answer: ReferralAnswers[Section];
  };
}[ReferralSection];

export type SaveSectionInput = SectionAnswer & {
  readonly referralId: ReferralId;
  /** Fingerprint of the section that the form was filled from. */
  readonly seen: string;
};

/** The section to write next: the first missing one after this, else the first missing one; `null` when all are there. */
export type SavedSection = { readonly next: ReferralSection | null };
export type SaveRefusal = "changed-by-somebody-else" | "closed";
export type SectionRefused = {
  readonly accepted: false;
  readonly refusal: "rules-broken";
  readonly problems: readonly SectionProblem[];
};

/**
 * Saves one section. A section that somebody else has changed since is not overwritten, another one may have changed.
 * Of a published referral the homes are judged again; the card that providers read stays until the change is released.
 */
export const saveSection = useCase(
  { permission: "referral:write", subject: ({ referralId }: SaveSectionInput) => referralId },
  async (context, input): Promise<Outcome<SavedSection, SaveRefusal> | SectionRefused> => {
    const { organisationId } = staffActor(context.actor);
    const { referrals, jobs } = context.repositories;
    const { referralId, section, answer, seen } = input;
    const referral = await referrals.findForChange(organisationId, referralId);
    if (!referral) throw notFound();
    if (!isOpenToChange(referral)) return refuse("closed");
    const saved = fingerprint(referral.answers[section]);
    if (saved === fingerprint(answer))
      return accept({ next: nextMissing(referral.answers, section) });
    if (saved !== seen) return refuse("changed-by-somebody-else");
    const answers = { ...referral.answers, [section]: answer };
    const problems = await sectionProblems(section, answers as ReferralAnswers, context);
    if (problems.length > 0) return { accepted: false, refusal: "rules-broken", problems };
    await tieReasons(referrals, referral);
    await referrals.update({ ...referral, answers, version: referral.version + 1 });
    if (referral.status === "published") {
      await jobs.add("rejudge-referral", { referralId }, referralId);
    }
    return accept({ next: nextMissing(answers, section) });
  },
);

/** A reason that held for a whole field goes on holding for the sentences that it was given for, and for no new one. */
async function tieReasons(
  referrals: Pick<ReferralRepository, "listJustifications" | "tieJustifications">,
  { id, answers }: Referral,
): Promise<void> {
  const justifications = await referrals.listJustifications(id);
  if (justifications.every(({ sentence }) => sentence !== "")) return;
  const findings = findInFields(freeTexts(answers));
  await referrals.tieJustifications(id, sentencesOfWholeFields(findings, justifications));
}
