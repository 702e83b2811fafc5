import { useLoaderData } from "@remix-run/react";
import { CardSlip } from "../../../components/provider/card-slip.tsx";
import { listCards } from "../../../use-cases/cards/list-cards.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

const mostOnPage = 50;

export const meta = titled("Referrals that fit");

export const loader = endpoint({ access: "staff" }, async ({ context }) => ({
  ...(await listCards(context, { limit: mostOnPage })),
  today: context.today(),
}));

export default function ReferralsThatFit() {
  const { cards, more, today } = useLoaderData<typeof loader>();
  return (
    <StaffPage>
      <h1 className="govuk-heading-l">Referrals that fit</h1>
      <p className="govuk-body">
        Only referrals that one of your homes could lawfully take, or to which it was invited. Those
        that you have not answered come first, by the day an answer is asked by.
      </p>
      {cards.length === 0 && (
        <p className="govuk-body">
          There is none at the moment. Confirmed vacancies and complete profiles bring more.
        </p>
      )}
      <ul className="hearth-slips hearth-slips--two">
        {cards.map((slip) => (
          <CardSlip key={slip.referralId} slip={slip} today={today} headingLevel={2} />
        ))}
      </ul>
      {more && <p className="govuk-body">Only the first {mostOnPage} are shown.</p>}
    </StaffPage>
  );
}
