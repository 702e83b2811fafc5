import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ButtonLink } from "../../../components/govuk/button-link.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { criteriaOf, valuesOf } from "../../../components/offers/offer-columns.tsx";
import { ShortlistForm } from "../../../components/offers/shortlist-form.tsx";
import { OfferComparisonTable } from "../../../components/product/offer-comparison-table.tsx";
import { NotPublished } from "../../../components/referral/not-published.tsx";
import { ReferralLinks } from "../../../components/referral/referral-links.tsx";
import { homeKindLabels } from "../../../domain/home/home.ts";
import type { OfferId, ReferralId } from "../../../domain/shared/ids.ts";
import { compareOffers } from "../../../use-cases/comparing/compare-offers.ts";
import { removeFromShortlist } from "../../../use-cases/shortlist/remove-from-shortlist.ts";
import {
  type ShortlistRefusal,
  shortlistOffer,
} from "../../../use-cases/shortlist/shortlist-offer.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { choice } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>() });
const form = z.object({
  offerId: recordId<OfferId>(),
  do: choice(["add", "remove"], "Choose what to do with the offer"),
});

const refusalWords: Record<ShortlistRefusal, string> = {
  "referral-not-open": "This referral is no longer looking for a home",
  "offer-not-available":
    "This offer has been withdrawn, or its vacancy is filled or withdrawn. Nothing was changed",
};

type Titled = { readonly reference: string };
export const meta = titledOf<Titled>("Offers", ({ reference }) => reference);

export const loader = endpoint({ access: "staff", params }, ({ context, params }) =>
  compareOffers(context, params.referralId),
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const input = { ...params, offerId: read.value.offerId };
    if (read.value.do === "remove") {
      await removeFromShortlist(context, input);
    } else {
      const outcome = await shortlistOffer(context, input);
      if (!outcome.accepted) return read.refuse({ "": refusalWords[outcome.refusal] }, 409);
    }
    return redirect(`/commissioner/referrals/${params.referralId}/offers`);
  },
);

export default function CompareOffers() {
  const { referralId, reference, status, needs, offers } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const open = status === "published";
  const shortlisted = offers.filter((offer) => offer.shortlisted).length;
  return (
    <StaffPage beforeMain={<BackLink href="/commissioner">Your referrals</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <span className="govuk-caption-l">Referral {reference}</span>
        <h1 className="govuk-heading-l">Offers</h1>
        <ReferralLinks referralId={referralId} current="Offers" />
        <NotPublished
          referralId={referralId}
          status={status}
          none="No offer yet."
          then="homes can make offers"
        />
        {status !== "draft" && (
          <p className="govuk-body">
            {offers.length === 0
              ? "No home has made an offer yet. An offer shows here when its registered manager has signed it."
              : "Fit comes first. The fee stands at the end of each column and is no part of the fit."}
          </p>
        )}
        <OfferComparisonTable
          label="Offers side by side"
          criteria={criteriaOf(needs)}
          offers={offers.map((offer) => ({
            id: offer.id,
            name: offer.homeAlias,
            about: `${homeKindLabels[offer.homeKind]}, ${offer.providerName}`,
            values: valuesOf(offer, needs),
            action: <ShortlistForm {...offer} offerId={offer.id} open={open} />,
          }))}
        />
        {open && shortlisted > 0 && (
          <ButtonLink href={`/commissioner/referrals/${referralId}/views`}>
            Ask what the child thinks
          </ButtonLink>
        )}
      </FormState>
    </StaffPage>
  );
}
