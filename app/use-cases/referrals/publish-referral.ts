import { findInFields, unresolvedFindings } from "../../domain/anonymity/unresolved-findings.ts";
import { freeTexts } from "../../domain/referral/free-text.ts";
import { providerCard } from "../../domain/referral/provider-card.ts";
import {
  asRead,
  isReleased,
  type PublishRefusal,
  publish,
} from "../../domain/referral/publishing.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { askGroupLiving } from "../matching/give-card.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { tellProvidersAsked } from "./tell-providers-asked.ts";

export type PublishReferralInput = {
  readonly referralId: ReferralId;
  /** Fingerprint of the answers and the card that the person has read before pressing the button. */
  readonly seen: string;
};

/**
 * Publishes a referral, or releases the changes to a published one: the card becomes what providers read, and homes that
 * fit are looked for. The text is checked again here, and an answer that has changed since it was read stops it, so that
 * nothing unread slips in between. Sent again when homes read this card already it changes nothing and tells nobody.
 */
export const publishReferral = useCase(
  { permission: "referral:write", subject: ({ referralId }: PublishReferralInput) => referralId },
  async (
    context,
    { referralId, seen },
  ): Promise<Outcome<null, PublishRefusal | "changed-since-read">> => {
    const { organisationId } = staffActor(context.actor);
    const { referrals, jobs } = context.repositories;
    const referral = await referrals.findForChange(organisationId, referralId);
    if (!referral) throw notFound();
    const findings = findInFields(freeTexts(referral.answers));
    const open = unresolvedFindings(findings, await referrals.listJustifications(referralId));
    const published = publish(referral, open.length, context.today());
    if (!published.accepted) return published;
    const { answers, reference } = published.value;
    const authorityName = await referrals.getAuthorityName(organisationId);
    const card = providerCard(answers, reference, authorityName);
    if (asRead(answers, card) !== seen) return refuse("changed-since-read");
    const { audience } = answers.sharing;
    const released = await referrals.findCard(referralId);
    if (referral.status === "published" && isReleased({ card, audience }, released)) {
      return accept(null);
    }
    const at = context.now();
    await referrals.update(published.value);
    await referrals.markPublished(referralId, at);
    await referrals.releaseCard(referral, { card, audience, open: true }, at);
    await jobs.add("rejudge-referral", { referralId }, referralId);
    if (referral.status === "published") {
      await askGroupLiving(context.repositories, [referralId]);
      await tellProvidersAsked(context, published.value, "referral-changed");
    }
    return accept(null);
  },
);
