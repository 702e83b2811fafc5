import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ApprovalForm } from "../../../components/decision/approval-form.tsx";
import { ApprovalsList } from "../../../components/decision/approvals-list.tsx";
import { DecisionRecord } from "../../../components/decision/decision-record.tsx";
import { OtherApprovals } from "../../../components/decision/other-approvals.tsx";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import type { ApprovalRefusal } from "../../../domain/decision/answer-approval.ts";
import { approvalAnswers } from "../../../domain/decision/decision.ts";
import { shortestReason } from "../../../domain/decision/record-decision.ts";
import { isAnsweredHere } from "../../../domain/matching/approvals.ts";
import { answeredCodes } from "../../../domain/matching/match.ts";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import {
  answerAsDirector,
  answerAsNominatedOfficer,
} from "../../../use-cases/approvals/answer-approval.ts";
import { readDecision } from "../../../use-cases/decisions/read-decision.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { choice } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { requiredText } from "../../../web/fields/text.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>() });
const form = z.object({
  code: choice(answeredCodes, "Go back and open the page again"),
  seen: z.coerce.number("Go back and open the page again").int(),
  answer: choice(approvalAnswers, "Choose whether you approve"),
  reason: requiredText({ called: "what you rest your answer on", max: 4000 }),
});

const anewWords =
  "The decision was made anew after you opened this page, and may be for another home. Nothing was changed. Read the decision as it is now before you answer";

const refusalWords: Record<ApprovalRefusal, Record<string, string>> = {
  "nothing-to-approve": { "": "This decision does not wait for your approval" },
  "referral-not-open": {
    "": "This referral is no longer looking for a home. Nothing was changed",
  },
  "changed-since-read": { "": anewWords },
  "already-answered": { "": "This approval has been answered already. Nothing was changed" },
  "reason-missing": { reason: `Write at least ${shortestReason} characters` },
  "offer-withdrawn": { answer: "The offer has been withdrawn, so it can only be refused" },
};

type Titled = { readonly reference: string };
export const meta = titledOf<Titled>("Approve a decision", ({ reference }) => reference);

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => ({
  now: context.now(),
  role: context.actor.kind === "staff" ? context.actor.role : undefined,
  ...(await readDecision(context, params.referralId)),
}));

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const isDirector = context.actor.kind === "staff" && context.actor.role === "director";
    const give = isDirector ? answerAsDirector : answerAsNominatedOfficer;
    const { seen, ...given } = read.value;
    const outcome = await give(context, { ...params, ...given, readAttempt: seen });
    if (!outcome.accepted) {
      const status = outcome.refusal === "reason-missing" ? 400 : 409;
      return read.refuse(refusalWords[outcome.refusal], status);
    }
    return redirect(`/commissioner/approvals/${params.referralId}`);
  },
);

export default function Approve() {
  const { decision, offers, approvalsGiven, otherApprovals, reference, role, now } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const wasMadeAnew = refused?.errors[""]?.includes(anewWords) ?? false;
  const answered = new Set(approvalsGiven.map(({ code }) => code));
  const mine = (decision?.approvals ?? [])
    .filter(isAnsweredHere)
    .filter(
      ({ approver, code }) =>
        approver === role && decision?.status === "awaiting-approval" && !answered.has(code),
    );
  return (
    <StaffPage beforeMain={<BackLink href="/commissioner/approvals">Approvals</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <span className="govuk-caption-l">Referral {reference}</span>
        <h1 className="govuk-heading-l">Approve a decision</h1>
        {decision === null ? (
          <p className="govuk-body">Nothing has been decided for this referral.</p>
        ) : (
          <>
            <DecisionRecord decision={decision} homes={offers} now={now} />
            <h2 className="govuk-heading-m">Approvals</h2>
            <ApprovalsList {...decision} given={approvalsGiven} now={now} />
            <OtherApprovals today={otherApprovals} />
            {mine.slice(0, 1).map((approval) => (
              <ApprovalForm
                key={approval.code}
                approval={approval}
                attempt={decision.attempt}
                wasMadeAnew={wasMadeAnew}
              />
            ))}
          </>
        )}
      </FormState>
    </StaffPage>
  );
}
