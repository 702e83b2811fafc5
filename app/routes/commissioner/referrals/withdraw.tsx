import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { WithdrawForm } from "../../../components/referral/withdraw-form.tsx";
import { withdrawalReasons } from "../../../domain/referral/withdrawal.ts";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { readReferral } from "../../../use-cases/referrals/read-referral.ts";
import { withdrawReferral } from "../../../use-cases/referrals/withdraw-referral.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { choice } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>() });
const form = z.object({ reason: choice(withdrawalReasons, "Select why it is withdrawn") });

type Titled = { readonly reference: string };
export const meta = titledOf<Titled>("Withdraw a referral", ({ reference }) => reference);

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => {
  const { referral } = await readReferral(context, params.referralId);
  return { id: referral.id, reference: referral.reference, status: referral.status };
});

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const outcome = await withdrawReferral(context, { ...params, ...read.value });
    if (!outcome.accepted) return read.refuse({ "": "This referral is closed already" }, 409);
    return redirect("/commissioner?withdrawn=yes");
  },
);

export default function WithdrawReferral() {
  const { id, reference, status } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href={`/commissioner/referrals/${id}`} />}>
      <FormState {...refused}>
        <ErrorSummary />
        <span className="govuk-caption-l">Referral {reference}</span>
        <h1 className="govuk-heading-l">Withdraw this referral</h1>
        <WithdrawForm status={status} />
      </FormState>
    </StaffPage>
  );
}
