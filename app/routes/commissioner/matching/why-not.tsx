import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { NotYet } from "../../../components/matching/not-yet.tsx";
import { WhyNotAnswer } from "../../../components/matching/why-not-answer.tsx";
import { WhyNotForm } from "../../../components/matching/why-not-form.tsx";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { askWhyNot } from "../../../use-cases/matching/why-not.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>() });
const query = z.object({ called: z.string().trim().max(80).catch("") });

export const meta = titled("Why a home is not listed");

export const loader = endpoint(
  { access: "staff", params, query },
  async ({ context, params, query }) => {
    const outcome = await askWhyNot(context, { ...params, words: query.called });
    return { ...params, ...query, found: outcome.accepted ? outcome.value : null };
  },
);

export default function WhyNot() {
  const { referralId, called, found } = useLoaderData<typeof loader>();
  const list = `/commissioner/referrals/${referralId}/matches`;
  return (
    <StaffPage beforeMain={<BackLink href={list}>Homes that fit</BackLink>}>
      {found && <span className="govuk-caption-l">Referral {found.reference}</span>}
      <h1 className="govuk-heading-l">Why a home is not listed</h1>
      {found === null && <NotYet referralId={referralId} />}
      {found && <WhyNotForm referralId={referralId} called={called} />}
      {found && called !== "" && found.answers.length === 0 && (
        <p className="govuk-body">
          No home on Hearth is called that. Check the name with its provider: it may not have
          joined, or use another name here.
        </p>
      )}
      {found?.answers.map((answer) => (
        <WhyNotAnswer key={answer.homeId} referralId={referralId} answer={answer} />
      ))}
      {found?.more && (
        <p className="govuk-body">More homes are called that. Type more of the name.</p>
      )}
    </StaffPage>
  );
}
