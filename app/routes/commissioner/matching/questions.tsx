import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { AskedQuestions } from "../../../components/matching/asked-questions.tsx";
import { type QuestionField, questionFields } from "../../../domain/home/home-question.ts";
import type { HomeId, ReferralId } from "../../../domain/shared/ids.ts";
import { listAskedQuestions } from "../../../use-cases/matching/list-asked-questions.ts";
import { type AskRefusal, askHome } from "../../../use-cases/questions/ask-home.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>() });
const back = "Go back to the list and choose a question again";
const form = z.object({
  homeId: recordId<HomeId>(),
  field: z.custom<QuestionField>((value) => questionFields.some((one) => one === value), back),
});

const refusalWords: Record<AskRefusal, string> = {
  "referral-closed": "This referral is no longer looking for a home, so nobody was asked",
  "nothing-to-ask": "The home has said this meanwhile, or the referral no longer asks it",
};

type Titled = { readonly reference: string };
export const meta = titledOf<Titled>("Questions to homes", ({ reference }) => reference);

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => ({
  ...params,
  now: context.now(),
  ...(await listAskedQuestions(context, params.referralId)),
}));

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const outcome = await askHome(context, { ...params, ...read.value });
    if (!outcome.accepted) return read.refuse({ "": refusalWords[outcome.refusal] }, 409);
    return redirect(`/commissioner/referrals/${params.referralId}/matches#worth-asking`);
  },
);

export default function QuestionsToHomes() {
  const { referralId, reference, asked, now } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const list = `/commissioner/referrals/${referralId}/matches`;
  return (
    <StaffPage beforeMain={<BackLink href={list}>Homes that fit</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <span className="govuk-caption-l">Referral {reference}</span>
        <h1 className="govuk-heading-l">Questions to homes</h1>
        <AskedQuestions referralId={referralId} asked={asked} now={now} />
      </FormState>
    </StaffPage>
  );
}
