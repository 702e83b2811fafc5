import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { Radios } from "../../../components/govuk/radios.tsx";
import { TextArea } from "../../../components/govuk/text-area.tsx";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import {
  viewsAbsenceReasonLabels,
  viewsAbsenceReasons,
  viewsAudiences,
} from "../../../domain/views/views.ts";
import { readViews } from "../../../use-cases/views/read-views.ts";
import { recordAbsence } from "../../../use-cases/views/record-absence.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { choice } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { requiredText } from "../../../web/fields/text.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const longestNote = 1000;
const params = z.object({ referralId: recordId<ReferralId>() });
const form = z.object({
  id: recordId<string>(),
  audience: choice(viewsAudiences, "Choose who could not be asked"),
  reason: choice(viewsAbsenceReasons, "Choose why they could not be asked"),
  note: requiredText({
    called: "what was tried",
    empty: "Say what was tried, and when they will be asked",
    max: longestNote,
  }),
});

type Titled = { readonly reference: string };
export const meta = titledOf<Titled>(
  "Why somebody could not be asked",
  ({ reference }) => reference,
);

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => {
  const { reference } = await readViews(context, params.referralId);
  return { reference, ...params, id: context.newId<string>() };
});

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    await recordAbsence(context, { ...params, ...read.value });
    return redirect(`/commissioner/referrals/${params.referralId}/views`);
  },
);

export default function RecordAbsence() {
  const { reference, referralId, id } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const reasons = viewsAbsenceReasons.map((value) => ({
    value,
    label: viewsAbsenceReasonLabels[value],
  }));
  return (
    <StaffPage beforeMain={<BackLink href={`/commissioner/referrals/${referralId}/views`} />}>
      <FormState {...refused}>
        <ErrorSummary />
        <span className="govuk-caption-l">Referral {reference}</span>
        <h1 className="govuk-heading-l">Why somebody could not be asked</h1>
        <p className="govuk-body">
          The law asks for the wishes and feelings of the child and the parents before a decision,
          so far as it is reasonably practicable (Children Act 1989, section 22(4)).
        </p>
        <form method="post" noValidate>
          <input type="hidden" name="id" value={id} />
          <Radios
            name="audience"
            label="Who could not be asked?"
            labelSize="m"
            choices={[
              { value: "child", label: "The child" },
              { value: "parent", label: "The parents" },
            ]}
          />
          <Radios name="reason" label="Why?" labelSize="m" choices={reasons} />
          <TextArea
            name="note"
            label="What was tried, and when will they be asked?"
            labelSize="m"
            hint="No names"
            maxCharacters={longestNote}
          />
          <Button>Save</Button>
        </form>
      </FormState>
    </StaffPage>
  );
}
