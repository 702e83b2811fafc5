import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Inset } from "../../../components/govuk/inset.tsx";
import { CardFacts } from "../../../components/provider/card-facts.tsx";
import { DoneBanner } from "../../../components/provider/done-banner.tsx";
import { HomeAtReferral } from "../../../components/provider/home-at-referral.tsx";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { readCard } from "../../../use-cases/cards/read-card.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>() });
const query = z.object({ done: z.string().optional().catch(undefined) });
const doneWords = { declined: "The commissioner has your answer and its reason." } as const;

export const meta = titled("Referral");

export const loader = endpoint(
  { access: "staff", params, query },
  async ({ context, params: { referralId }, query: { done } }) => ({
    ...(await readCard(context, referralId)),
    today: context.today(),
    done,
  }),
);

export default function Card() {
  const { referralId, card, open, homes, today, done } = useLoaderData<typeof loader>();
  return (
    <StaffPage beforeMain={<BackLink href="/provider/referrals">Referrals that fit</BackLink>}>
      <DoneBanner done={done} words={doneWords} />
      <h1 className="govuk-heading-l">Referral {card.reference}</h1>
      {!open && (
        <Inset>This referral is closed. A home has been found, or is no longer needed.</Inset>
      )}
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          <CardFacts card={card} today={today} />
        </div>
        <div className="govuk-grid-column-one-half">
          <h2 className="govuk-heading-m">Your homes</h2>
          <div className="hearth-slips">
            {homes.map((home) => (
              <HomeAtReferral key={home.homeId} referralId={referralId} home={home} isOpen={open} />
            ))}
          </div>
        </div>
      </div>
    </StaffPage>
  );
}
