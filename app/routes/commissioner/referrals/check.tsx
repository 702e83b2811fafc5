import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { AllAnswers } from "../../../components/referral/all-answers.tsx";
import { CardPreview } from "../../../components/referral/card-preview.tsx";
import { FindingsCheck } from "../../../components/referral/findings-check.tsx";
import { PublishForm } from "../../../components/referral/publish-form.tsx";
import { SectionsLeft } from "../../../components/referral/sections-left.tsx";
import { isAllowed } from "../../../domain/access/permissions.ts";
import { LONGEST_REASON } from "../../../domain/anonymity/unresolved-findings.ts";
import { isOpenToChange } from "../../../domain/referral/publishing.ts";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { justifyFindings } from "../../../use-cases/referrals/justify-findings.ts";
import { publishReferral } from "../../../use-cases/referrals/publish-referral.ts";
import { readForChecking } from "../../../use-cases/referrals/read-for-checking.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";
import { checkForm, reasonErrors, reasonTooShort } from "./forms/check-form.ts";
import { publishWords } from "./refusal-words.ts";

const params = z.object({ referralId: recordId<ReferralId>() });

type Titled = { readonly referral: { readonly reference: string } };
export const meta = titledOf<Titled>("Check the referral", ({ referral }) => referral.reference);

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => {
  const checked = await readForChecking(context, params.referralId);
  const mayWrite = isAllowed(context.actor, "referral:write") && isOpenToChange(checked.referral);
  return { ...checked, mayWrite, longestReason: LONGEST_REASON };
});

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, checkForm);
    if (!read.ok) return read.reply;
    const here = `/commissioner/referrals/${params.referralId}`;
    if (read.value.do === "publish") {
      const published = await publishReferral(context, { ...params, seen: read.value.seen });
      if (!published.accepted) return read.refuse({ "": publishWords[published.refusal] }, 409);
      return redirect(`${here}/matches`);
    }
    const wrong = reasonErrors(read.value);
    if (wrong) return read.refuse(wrong);
    const { justifications } = read.value;
    const kept = await justifyFindings(context, { ...params, justifications });
    return kept.accepted ? redirect(`${here}/check#words`) : read.refuse({ "": reasonTooShort });
  },
);

export default function CheckReferral() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { id, reference, status } = page.referral;
  return (
    <StaffPage
      beforeMain={<BackLink href={`/commissioner/referrals/${id}`}>All sections</BackLink>}
    >
      <FormState {...refused}>
        <ErrorSummary />
        <span className="govuk-caption-l">Referral {reference}</span>
        <h1 className="govuk-heading-l">
          {status === "draft" ? "Check before you publish" : "The answers and the card"}
        </h1>
        {page.mayWrite && <SectionsLeft referralId={id} readiness={page.readiness} />}
        <FindingsCheck {...page} referralId={id} />
        <AllAnswers {...page} />
        <CardPreview card={page.preview} today={page.today} />
        {page.mayWrite && <PublishForm {...page} status={status} />}
      </FormState>
    </StaffPage>
  );
}
