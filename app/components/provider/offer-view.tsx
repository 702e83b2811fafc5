import { type CapabilityCode, capabilityLabels } from "../../domain/needs/needs.ts";
import { totalPerWeek } from "../../domain/pricing/fees.ts";
import type { ProviderCard } from "../../domain/referral/provider-card.ts";
import { SummaryCard } from "../govuk/summary-card.tsx";
import { SummaryList } from "../govuk/summary-list.tsx";
import { longDate } from "../product/dates.ts";
import { pounds } from "../product/money.ts";
import { whenWords } from "../product/when.tsx";
import { childWords } from "./card-words.ts";
import { type OfferFacts, offerTag, outcomeWords } from "./offer-words.ts";

type Props = {
  readonly record: OfferFacts & { readonly card: ProviderCard };
  readonly now: Date;
};

/** The whole of an offer, as it was or will be sent. */
export function OfferView({ record, now }: Props) {
  const { offer } = record;
  return (
    <>
      <SummaryList rows={standingRows(record, now)} />
      <SummaryCard title="Place and fee">
        <SummaryList
          rows={[
            { key: "From", value: longDate(offer.startOn) },
            {
              key: "Held until",
              value: offer.heldUntil === null ? "Not held" : longDate(offer.heldUntil),
            },
            { key: "Fee", value: `${pounds(offer.weeklyFee)} a week` },
            ...offer.extras.map(({ label, weeklyFee }) => ({
              key: label,
              value: `${pounds(weeklyFee)} a week`,
            })),
            {
              key: "Total",
              value: (
                <strong className="hearth-money">
                  {pounds(totalPerWeek(offer.weeklyFee, offer.extras))} a week
                </strong>
              ),
            },
          ]}
        />
      </SummaryCard>
      <SummaryCard title="How each need would be met">
        <SummaryList
          rows={offer.needs.map(({ code, how }) => ({
            key: capabilityLabels[code as CapabilityCode] ?? code,
            value: <span className="hearth-own-words">{how}</span>,
          }))}
        />
      </SummaryCard>
      <SummaryCard title="The children already there">
        <p className="govuk-body hearth-own-words">{offer.impactSummary}</p>
      </SummaryCard>
      {offer.aboutTheOffer !== "" && (
        <SummaryCard title="Anything else">
          <p className="govuk-body hearth-own-words">{offer.aboutTheOffer}</p>
        </SummaryCard>
      )}
    </>
  );
}

function standingRows(record: Props["record"], now: Date) {
  const { offer, outcome, signedAt, withdrawnAt, stoppedReason } = record;
  const row = (key: string, value: string | null | false) => (value ? [{ key, value }] : []);
  return [
    { key: "Status", value: offerTag(record).word },
    ...row("What became of it", outcome && outcomeWords(outcome)),
    ...row("Why it was stopped", offer.status === "stopped" && stoppedReason),
    { key: "Child", value: childWords(record.card) },
    {
      key: "Referral",
      value: (
        <a className="govuk-link" href={`/provider/referrals/${offer.referralId}`}>
          {record.reference}, {record.authorityName}
        </a>
      ),
    },
    { key: "Prepared", value: `${whenWords(record.preparedAt, now)} by ${record.preparedBy}` },
    ...row("Sent", signedAt && whenWords(signedAt, now)),
    ...row("Withdrawn", withdrawnAt && whenWords(withdrawnAt, now)),
  ];
}
