import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { NotYet } from "../../../components/matching/not-yet.tsx";
import { WhyNotAnswer } from "../../../components/matching/why-not-answer.tsx";
import { WhyNotForm } from "../../../components/matching/why-not-form.tsx";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { askWhyNot } from "../../../use-cases/matching/why-not.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>() });
const query = z.object({ called: z.string().trim().catch("") });
const longest = 80;

type Loaded = {
  readonly problem: string | null;
  readonly found: { readonly reference: string } | null;
};
export const meta = titledOf<Loaded>(
  (loaded) => (loaded?.problem ? "Error: Why a home is not listed" : "Why a home is not listed"),
  ({ found }) => found?.reference,
);

export const loader = endpoint(
  { access: "staff", params, query },
  async ({ context, params, query: { called }, request }) => {
    const isAsked = new URL(request.url).searchParams.has("called");
    const problem = isAsked ? problemOf(called) : null;
    const outcome = await askWhyNot(context, { ...params, words: problem ? "" : called });
    const found = outcome.accepted ? outcome.value : null;
    return data({ ...params, called, problem, found }, { status: problem ? 400 : 200 });
  },
);

function problemOf(called: string): string | null {
  if (called === "") return "Enter what the home is called, or part of it";
  return called.length > longest ? `The name must be ${longest} characters or fewer` : null;
}

export default function WhyNot() {
  const { referralId, called, problem, found } = useLoaderData<typeof loader>();
  const list = `/commissioner/referrals/${referralId}/matches`;
  return (
    <StaffPage beforeMain={<BackLink href={list}>Homes that fit</BackLink>}>
      <FormState errors={problem ? { called: [problem] } : {}}>
        <ErrorSummary />
        {found && <span className="govuk-caption-l">Referral {found.reference}</span>}
        <h1 className="govuk-heading-l">Why a home is not listed</h1>
        {found === null && <NotYet referralId={referralId} />}
        {found && <WhyNotForm referralId={referralId} called={called} alone />}
      </FormState>
      {found && called !== "" && problem === null && found.answers.length === 0 && (
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
