import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ChangeList } from "../../../components/matching/change-list.tsx";
import { FailureList } from "../../../components/matching/failure-list.tsx";
import { NotYet } from "../../../components/matching/not-yet.tsx";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { whatWouldChange } from "../../../use-cases/matching/what-would-change.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>() });

type Titled = { readonly found: { readonly reference: string } | null };
export const meta = titledOf<Titled>(
  "What would bring in more homes",
  ({ found }) => found?.reference,
);

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => {
  const outcome = await whatWouldChange(context, params.referralId);
  return { ...params, found: outcome.accepted ? outcome.value : null };
});

export default function Changes() {
  const { referralId, found } = useLoaderData<typeof loader>();
  const list = `/commissioner/referrals/${referralId}/matches`;
  return (
    <StaffPage beforeMain={<BackLink href={list}>Homes that fit</BackLink>}>
      {found && <span className="govuk-caption-l">Referral {found.reference}</span>}
      <h1 className="govuk-heading-l">What would bring in more homes</h1>
      {found === null && <NotYet referralId={referralId} />}
      {found && (
        <>
          <p className="govuk-body-l">
            The fewest changes to what the referral asks for that would bring in homes which could
            lawfully take the child. Looking at them changes nothing.
          </p>
          <p className="govuk-body">
            Change the referral only if the child would still be safe and well there.{" "}
            <a className="govuk-link" href={`/commissioner/referrals/${referralId}`}>
              Go to the referral
            </a>
          </p>
          {found.sets.length === 0 && (
            <p className="govuk-body">
              Not even three changes at once would bring in another home.
            </p>
          )}
          <ChangeList referralId={referralId} sets={found.sets} />
          <h2 className="govuk-heading-m govuk-!-margin-top-7">Why lawful homes are not listed</h2>
          <p className="govuk-body">Homes that do not meet:</p>
          <FailureList failures={found.failures} />
          <p className="govuk-body">
            {found.judged.toLocaleString("en-GB")} vacancies were judged
            {found.exact ? "." : ", the nearest to the home area."} A home that fails more than once
            is counted each time.
          </p>
        </>
      )}
    </StaffPage>
  );
}
