import { useLoaderData } from "@remix-run/react";
import { OfferSlip } from "../../../components/provider/offer-slip.tsx";
import { listOffers } from "../../../use-cases/offers/list-offers.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

const mostOnPage = 100;

export const meta = titled("Offers");

export const loader = endpoint({ access: "staff" }, async ({ context }) => ({
  ...(await listOffers(context, { limit: mostOnPage })),
  now: context.now(),
}));

export default function Offers() {
  const { offers, more, now } = useLoaderData<typeof loader>();
  return (
    <StaffPage>
      <h1 className="govuk-heading-l">Offers</h1>
      {offers.length === 0 && <p className="govuk-body">No offer has been made yet.</p>}
      <ul className="hearth-slips hearth-slips--two">
        {offers.map((record) => (
          <OfferSlip key={record.offer.id} record={record} now={now} headingLevel={2} />
        ))}
      </ul>
      {more && <p className="govuk-body">Only the newest {mostOnPage} are shown.</p>}
    </StaffPage>
  );
}
