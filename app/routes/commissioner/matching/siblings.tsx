import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { NotYet } from "../../../components/matching/not-yet.tsx";
import { SiblingPlaces } from "../../../components/matching/sibling-places.tsx";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { placeSiblings } from "../../../use-cases/matching/place-siblings.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import type { RouteHandle } from "../../../web/route-handle.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>() });

type Titled = { readonly places: { readonly reference: string } | null };
export const meta = titledOf<Titled>("Brothers and sisters", ({ places }) => places?.reference);
export const handle: RouteHandle = { area: "staff", scripts: false };

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => {
  const outcome = await placeSiblings(context, params.referralId);
  return { ...params, places: outcome.accepted ? outcome.value : null };
});

export default function Siblings() {
  const { referralId, places } = useLoaderData<typeof loader>();
  const list = `/commissioner/referrals/${referralId}/matches`;
  return (
    <StaffPage beforeMain={<BackLink href={list}>Homes that fit</BackLink>}>
      {places && <span className="govuk-caption-l">Referral {places.reference}</span>}
      <h1 className="govuk-heading-l">Brothers and sisters</h1>
      {places === null && <NotYet referralId={referralId} />}
      {places && places.children.length < 2 && (
        <p className="govuk-body">No brother or sister in this referral needs a home as well.</p>
      )}
      {places && places.children.length > 1 && (
        <SiblingPlaces referralId={referralId} places={places} />
      )}
    </StaffPage>
  );
}
