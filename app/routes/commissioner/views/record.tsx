import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { Radios } from "../../../components/govuk/radios.tsx";
import { TextArea } from "../../../components/govuk/text-area.tsx";
import { optionLabel, readerLabels } from "../../../components/views/views-labels.ts";
import type { OfferId, ReferralId } from "../../../domain/shared/ids.ts";
import { type GiveViewsRefusal, longestWords } from "../../../domain/views/give-views.ts";
import { viewsAnswerLabels, viewsAnswers, viewsAudiences } from "../../../domain/views/views.ts";
import { readViews } from "../../../use-cases/views/read-views.ts";
import { recordViews } from "../../../use-cases/views/record-views.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { choice, optionalChoice } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { optionalText } from "../../../web/fields/text.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const allHomes = "all";
const params = z.object({ referralId: recordId<ReferralId>() });
const form = z.object({
  id: recordId<string>(),
  audience: choice(viewsAudiences, "Choose who said it"),
  about: z.union(
    [z.literal(allHomes).transform(() => null), recordId<OfferId>("Choose what it was about")],
    { error: "Choose what it was about" },
  ),
  answer: optionalChoice(viewsAnswers, "Choose yes, not sure or no"),
  why: optionalText({ called: "what they said", max: longestWords }),
  mattersMost: optionalText({ called: "what matters most", max: longestWords }),
});

const refusalWords: Record<GiveViewsRefusal, string> = {
  "nothing-said": "Choose an answer or write what they said",
  "option-gone": "This home is no longer on the list",
  "too-many": "Too much has been recorded",
};

type Titled = { readonly reference: string };
export const meta = titledOf<Titled>("Write down what was said", ({ reference }) => reference);

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => {
  const { reference, options } = await readViews(context, params.referralId);
  return { reference, options, ...params, id: context.newId<string>() };
});

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const { about, answer, ...said } = read.value;
    const input = { ...params, ...said, offerId: about, answer: answer ?? null, question: "" };
    const outcome = await recordViews(context, input);
    if (!outcome.accepted) return read.refuse({ why: refusalWords[outcome.refusal] });
    return redirect(`/commissioner/referrals/${params.referralId}/views`);
  },
);

export default function RecordViews() {
  const { reference, options, referralId, id } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const about = [
    { value: allHomes, label: "All homes together" },
    ...options
      .filter(({ number }) => number !== null)
      .map(({ offerId }) => ({ value: offerId, label: optionLabel(options, offerId) })),
  ];
  const answers = viewsAnswers.map((value) => ({ value, label: viewsAnswerLabels[value] }));
  const readers = viewsAudiences.map((value) => ({ value, label: readerLabels[value] }));
  return (
    <StaffPage beforeMain={<BackLink href={`/commissioner/referrals/${referralId}/views`} />}>
      <FormState {...refused}>
        <ErrorSummary />
        <span className="govuk-caption-l">Referral {reference}</span>
        <h1 className="govuk-heading-l">Write down what was said</h1>
        <p className="govuk-body">Use their own words. They can be asked again at any time.</p>
        <form method="post" noValidate>
          <input type="hidden" name="id" value={id} />
          <Radios name="audience" label="Who said it?" labelSize="m" choices={readers} />
          <Radios name="about" label="About what?" labelSize="m" choices={about} />
          <Radios
            name="answer"
            label="Could the child live there?"
            labelSize="m"
            hint="Leave this if they did not say"
            choices={answers}
            inline
          />
          <TextArea name="why" label="What they said" labelSize="m" maxCharacters={longestWords} />
          <TextArea name="mattersMost" label="What matters most to them" labelSize="m" rows={3} />
          <Button>Save</Button>
        </form>
      </FormState>
    </StaffPage>
  );
}
