import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { NotificationBanner } from "../../../components/govuk/notification-banner.tsx";
import { CardReach } from "../../../components/invitations/card-reach.tsx";
import { NotInvitedList } from "../../../components/invitations/not-invited-list.tsx";
import { RecipientTable } from "../../../components/invitations/recipient-table.tsx";
import { NotPublished } from "../../../components/referral/not-published.tsx";
import { ReferralLinks } from "../../../components/referral/referral-links.tsx";
import type { HomeId, ReferralId } from "../../../domain/shared/ids.ts";
import {
  type InviteRefusal,
  inviteHomes,
  mostInvitations,
} from "../../../use-cases/invitations/invite-homes.ts";
import { listRecipients } from "../../../use-cases/invitations/list-recipients.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>() });
const query = z.object({
  asked: z.coerce.number().int().min(0).max(99).optional().catch(undefined),
});
const form = z.object({
  homeId: z
    .union([recordId<HomeId>(), z.array(recordId<HomeId>()).max(mostInvitations)], {
      error: "Choose at least one home to ask",
    })
    .transform((chosen) => [chosen].flat()),
});

const refusalWords: Record<InviteRefusal, string> = {
  "nobody-chosen": "Choose at least one home to ask",
  "referral-not-open": "This referral is no longer looking for a home, so nobody was asked",
};

type Titled = { readonly reference: string };
export const meta = titledOf<Titled>("Homes with the card", ({ reference }) => reference);

export const loader = endpoint(
  { access: "staff", params, query },
  async ({ context, params, query }) => ({
    ...params,
    asked: query.asked,
    now: context.now(),
    ...(await listRecipients(context, params.referralId)),
  }),
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const outcome = await inviteHomes(context, { ...params, homeIds: read.value.homeId });
    if (!outcome.accepted) return read.refuse({ homeId: refusalWords[outcome.refusal] }, 409);
    const { invited, notInvited } = outcome.value;
    const here = `/commissioner/referrals/${params.referralId}/invitations`;
    return notInvited.length === 0 ? redirect(`${here}?asked=${invited}`) : { invited, notInvited };
  },
);

export default function HomesAsked() {
  const { referralId, reference, asked, recipients, now, ...reach } =
    useLoaderData<typeof loader>();
  const { status, audience, holding } = reach;
  const answer = useActionData<typeof action>();
  const refused = answer && "errors" in answer ? answer : undefined;
  const partly = answer && "notInvited" in answer ? answer : undefined;
  return (
    <StaffPage beforeMain={<BackLink href="/commissioner">Your referrals</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        {asked !== undefined && !answer && (
          <NotificationBanner success>{askedWords(asked)}</NotificationBanner>
        )}
        <span className="govuk-caption-l">Referral {reference}</span>
        <h1 className="govuk-heading-l">Homes with the card</h1>
        <ReferralLinks referralId={referralId} current="Homes with the card" />
        {refused && (
          <p className="govuk-body">
            <a
              className="govuk-link"
              id="homeId"
              href={`/commissioner/referrals/${referralId}/matches`}
            >
              Go back to the homes that fit and tick the ones to ask
            </a>
          </p>
        )}
        {partly && <NotInvitedList invited={partly.invited} homes={partly.notInvited} />}
        <CardReach
          status={status}
          audience={audience}
          given={recipients.length}
          holding={holding}
        />
        <NotPublished
          referralId={referralId}
          status={status}
          none="No home has been asked yet."
          then="homes can be asked"
        />
        {status !== "draft" && (
          <RecipientTable recipients={recipients} now={now} referralId={referralId} />
        )}
      </FormState>
    </StaffPage>
  );
}

function askedWords(asked: number): string {
  if (asked === 0) return "These homes had been asked before. Nobody was asked twice.";
  return asked === 1 ? "One home has been asked" : `${asked} homes have been asked`;
}
