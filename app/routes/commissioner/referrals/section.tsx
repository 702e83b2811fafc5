import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { problemErrors } from "../../../components/referral/problem-words.ts";
import { SectionForm } from "../../../components/referral/section-form.tsx";
import { referralSections } from "../../../domain/referral/referral.ts";
import { sectionLabels } from "../../../domain/referral/section-labels.ts";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { readSection } from "../../../use-cases/referrals/read-section.ts";
import { saveSection } from "../../../use-cases/referrals/save-section.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";
import { sectionForms } from "./forms/all-forms.ts";
import { clashMessage, closedMessage } from "./refusal-words.ts";

const params = z.object({ referralId: recordId<ReferralId>(), section: z.enum(referralSections) });

type Loaded = {
  readonly section: keyof typeof sectionLabels;
  readonly referral: { readonly reference: string };
};
export const meta = titledOf<Loaded>(
  (data) => (data ? sectionLabels[data.section] : "A section of a referral"),
  ({ referral }) => referral.reference,
);

export const loader = endpoint({ access: "staff", params }, ({ context, params }) =>
  readSection(context, params),
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const { referralId, section } = params;
    const read = await sectionForms[section](request, context.today());
    if (!read.ok) return read.reply;
    const { given, seen, addsAnother } = read.value;
    const outcome = await saveSection(context, { ...given, referralId, seen });
    if (outcome.accepted) {
      const here = `/commissioner/referrals/${referralId}`;
      const next = addsAnother ? section : outcome.value.next;
      return redirect(next === null ? `${here}?saved=${section}` : `${here}/${next}`);
    }
    if (outcome.refusal === "rules-broken") {
      return read.refuse(problemErrors(section, outcome.problems));
    }
    return read.refuse({ "": outcome.refusal === "closed" ? closedMessage : clashMessage }, 409);
  },
);

export default function Section() {
  const { referral, section, seen, authorities } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { id, reference, status, answers } = referral;
  const clashed = refused?.errors[""]?.includes(clashMessage) ?? false;
  const given = { section, answers, authorities };
  return (
    <StaffPage
      beforeMain={<BackLink href={`/commissioner/referrals/${id}`}>All sections</BackLink>}
    >
      <FormState {...refused}>
        <ErrorSummary />
        <span className="govuk-caption-l">Referral {reference}</span>
        <h1 className="govuk-heading-l">{sectionLabels[section]}</h1>
        <SectionForm {...given} status={status} seen={seen} clashed={clashed} />
      </FormState>
    </StaffPage>
  );
}
