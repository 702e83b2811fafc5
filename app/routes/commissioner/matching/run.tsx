import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Inset } from "../../../components/govuk/inset.tsx";
import { RunView } from "../../../components/matching/run-view.tsx";
import { When } from "../../../components/product/when.tsx";
import type { MatchRunId, ReferralId } from "../../../domain/shared/ids.ts";
import { type ReproduceRefusal, reproduceRun } from "../../../use-cases/matching/reproduce-run.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import type { RouteHandle } from "../../../web/route-handle.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>(), runId: recordId<MatchRunId>() });

const refusalWords: Record<ReproduceRefusal, string> = {
  "facts-not-kept":
    "This list was shown before Hearth kept what each home was judged by, so it cannot be made again.",
};

type Titled = { readonly reproduced: { readonly reference: string } | null };
export const meta = titledOf<Titled>(
  "An earlier list of homes",
  ({ reproduced }) => reproduced?.reference,
);
export const handle: RouteHandle = { area: "staff", scripts: false };

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => {
  const outcome = await reproduceRun(context, params);
  return outcome.accepted
    ? { ...params, reproduced: outcome.value, refusal: null }
    : { ...params, reproduced: null, refusal: outcome.refusal };
});

export default function Run() {
  const { referralId, reproduced, refusal } = useLoaderData<typeof loader>();
  const lists = `/commissioner/referrals/${referralId}/runs`;
  return (
    <StaffPage beforeMain={<BackLink href={lists}>Earlier lists</BackLink>}>
      {reproduced && <span className="govuk-caption-l">Referral {reproduced.reference}</span>}
      <h1 className="govuk-heading-l">
        {reproduced ? (
          <>
            The list shown on <When at={reproduced.run.at} now={reproduced.now} exact />
          </>
        ) : (
          "An earlier list of homes"
        )}
      </h1>
      {refusal && <Inset>{refusalWords[refusal]}</Inset>}
      {reproduced && <RunView referralId={referralId} reproduced={reproduced} />}
    </StaffPage>
  );
}
