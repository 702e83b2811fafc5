import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { AnchorRings } from "../../../components/matching/anchor-rings.tsx";
import { CompareTooMany } from "../../../components/matching/compare-too-many.tsx";
import { Comparison } from "../../../components/matching/comparison.tsx";
import { NotYet } from "../../../components/matching/not-yet.tsx";
import { PrintHead } from "../../../components/matching/print-head.tsx";
import { fewestCompared, mostCompared } from "../../../domain/matching/compared.ts";
import type { HomeId, ReferralId } from "../../../domain/shared/ids.ts";
import { compareMatches } from "../../../use-cases/matching/compare-matches.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import type { RouteHandle } from "../../../web/route-handle.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";
import { anchorsWithHomes, shownComparison } from "./shown-comparison.ts";

const params = z.object({ referralId: recordId<ReferralId>() });
const wrong = "Go back to the list and tick the homes again";
const ticked = z
  .union([recordId<HomeId>(), z.array(recordId<HomeId>()).max(20)], { error: wrong })
  .optional()
  .transform((given) => (given === undefined ? [] : [given].flat()));
/** Boxes of homes that can also be asked are called `homeId`, as the form that asks them wants. */
const query = z.object({ home: ticked, homeId: ticked });

type Loaded = {
  readonly shown: { readonly isRefused: boolean; readonly reference: string } | null;
};
export const meta = titledOf<Loaded>(
  (loaded) => (loaded?.shown?.isRefused ? "Error: Compare homes" : "Compare homes"),
  ({ shown }) => shown?.reference,
);
/** A document to read and to print. */
export const handle: RouteHandle = { area: "staff", scripts: false };

export const loader = endpoint(
  { access: "staff", params, query },
  async ({ context, params, query }) => {
    const homeIds = [...new Set([...query.homeId, ...query.home])];
    const outcome = await compareMatches(context, { ...params, homeIds });
    if (!outcome.accepted) return data({ ...params, shown: null });
    const { length } = outcome.value.homes;
    const isRefused = length < fewestCompared || length > mostCompared;
    const shown = { ...shownComparison(outcome.value, context.today()), isRefused };
    return data({ ...params, shown }, { status: isRefused ? 400 : 200 });
  },
);

export default function Compare() {
  const { referralId, shown } = useLoaderData<typeof loader>();
  const list = `/commissioner/referrals/${referralId}/matches`;
  return (
    <StaffPage beforeMain={<BackLink href={list}>Homes that fit</BackLink>}>
      {shown === null && (
        <>
          <h1 className="govuk-heading-l">Compare homes</h1>
          <NotYet referralId={referralId} />
        </>
      )}
      {shown?.isRefused && (
        <CompareTooMany
          list={list}
          action={`${list}/compare`}
          homes={shown.homes}
          most={mostCompared}
        />
      )}
      {shown && !shown.isRefused && (
        <>
          <PrintHead {...shown} />
          <span className="govuk-caption-l">Referral {shown.reference}</span>
          <h1 className="govuk-heading-l">{shown.homes.length} homes side by side</h1>
          <p className="govuk-body">
            Best fit first. A bar at the left edge of a need marks where the homes differ.
          </p>
          <Comparison referralId={referralId} {...shown} />
          <h2 className="govuk-heading-m">How far they are</h2>
          <AnchorRings
            anchors={anchorsWithHomes(shown)}
            note="The figures are in the table above."
          />
        </>
      )}
    </StaffPage>
  );
}
