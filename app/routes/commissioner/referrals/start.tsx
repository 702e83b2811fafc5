import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { beginReferral } from "../../../use-cases/referrals/begin-referral.ts";
import { startReferral } from "../../../use-cases/referrals/start-referral.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

const form = z.object({ id: recordId<ReferralId>() });

export const meta = titled("Write a referral");

export const loader = endpoint({ access: "staff" }, ({ context }) =>
  beginReferral(context, undefined),
);

export const action = endpoint({ access: "staff" }, async ({ context, request }) => {
  const read = await readForm(request, form);
  if (!read.ok) return read.reply;
  return redirect(`/commissioner/referrals/${await startReferral(context, read.value)}`);
});

export default function WriteReferral() {
  const { id } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href="/commissioner">Your referrals</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">Write a referral</h1>
        <p className="govuk-body">
          There are nine short sections. Each is saved by itself, in any order, and you can come
          back later. Most people need under eight minutes.
        </p>
        <h2 className="govuk-heading-m">What homes will read</h2>
        <p className="govuk-body">
          Homes read an anonymous card. Hearth does not ask for the child’s name, date of birth,
          address or school, and looks for them in what you write before anything is published.
        </p>
        <p className="govuk-body">Before you start, it helps to have:</p>
        <ul className="govuk-list govuk-list--bullet">
          <li>what the child has said about where they would like to live</li>
          <li>the first part of the postcodes that matter: family, school, places to avoid</li>
          <li>the care plan and the risk assessment</li>
        </ul>
        <form method="post" noValidate>
          <input type="hidden" name="id" value={id} />
          <Button>Start</Button>
        </form>
      </FormState>
    </StaffPage>
  );
}
