import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ApprovalsList } from "../../../components/decision/approvals-list.tsx";
import { DecisionForm } from "../../../components/decision/decision-form.tsx";
import { DecisionRecord } from "../../../components/decision/decision-record.tsx";
import { OtherApprovals } from "../../../components/decision/other-approvals.tsx";
import { StillToHear } from "../../../components/decision/still-to-hear.tsx";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { foundIn } from "../../../components/product/found-in.ts";
import { NotPublished } from "../../../components/referral/not-published.tsx";
import { ReferralLinks } from "../../../components/referral/referral-links.tsx";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { readDecision } from "../../../use-cases/decisions/read-decision.ts";
import { recordDecision } from "../../../use-cases/decisions/record-decision.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";
import { askAboutWords } from "../../../web/found-words.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";
import { decisionForm } from "./decision-form-fields.ts";
import { refusalWords } from "./refusal-words.ts";

const params = z.object({ referralId: recordId<ReferralId>() });

type Titled = { readonly reference: string };
export const meta = titledOf<Titled>("Decision", ({ reference }) => reference);

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => ({
  now: context.now(),
  mayDecide: context.actor.kind === "staff" && context.actor.role === "commissioner",
  ...(await readDecision(context, params.referralId)),
}));

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, decisionForm);
    if (!read.ok) return read.reply;
    const { others, ...rest } = read.value;
    const unsuccessful = others.flatMap(({ offerId, reason, note }) =>
      reason === undefined || offerId === rest.offerId ? [] : [{ offerId, reason, note }],
    );
    const outcome = await recordDecision(context, { ...params, ...rest, unsuccessful });
    if (outcome.accepted === false && outcome.refusal === "identifying-words") {
      const noteFor = (offerId: string) =>
        `others[${others.findIndex((one) => one.offerId === offerId)}].note`;
      return askAboutWords(read, outcome, noteFor);
    }
    if (!outcome.accepted)
      return read.refuse(...refusalWords(outcome.refusal, others, rest.offerId));
    return redirect(`/commissioner/referrals/${params.referralId}/decision`);
  },
);

export default function Decide() {
  const page = useLoaderData<typeof loader>();
  const { referralId, decision, heard, offers, choices, approvalsGiven, otherApprovals, now } =
    page;
  const refused = useActionData<typeof action>();
  const mayDecideNow =
    page.mayDecide &&
    page.status === "published" &&
    (decision === null || decision.status === "refused");
  return (
    <StaffPage beforeMain={<BackLink href="/commissioner">Your referrals</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <span className="govuk-caption-l">Referral {page.reference}</span>
        <h1 className="govuk-heading-l">Decision</h1>
        <ReferralLinks referralId={referralId} current="Decision" />
        {decision && (
          <>
            <DecisionRecord decision={decision} homes={offers} now={now} />
            <h2 className="govuk-heading-m">Approvals</h2>
            <ApprovalsList {...decision} given={approvalsGiven} now={now} />
            <OtherApprovals today={otherApprovals} />
          </>
        )}
        {mayDecideNow && <StillToHear referralId={referralId} heard={heard} />}
        {mayDecideNow && choices.length === 0 && (
          <p className="govuk-body">There is no offer to choose from yet.</p>
        )}
        {mayDecideNow && choices.length > 0 && heard.child && heard.parents && (
          <DecisionForm offers={choices} found={foundIn(refused)} />
        )}
        <NotPublished
          referralId={referralId}
          status={page.status}
          none="Nothing has been decided yet."
          then="homes can make offers to choose from"
        />
        {!decision && !mayDecideNow && page.status !== "draft" && (
          <p className="govuk-body">Nothing has been decided.</p>
        )}
      </FormState>
    </StaffPage>
  );
}
