import { totalPerWeek } from "../../domain/pricing/fees.ts";
import { Tag } from "../govuk/tag.tsx";
import { longDate } from "../product/dates.ts";
import { MoneyPerWeek } from "../product/money-per-week.tsx";
import { When } from "../product/when.tsx";
import { type OfferFacts, offerTag, outcomeWords } from "./offer-words.ts";

type Props = {
  readonly record: OfferFacts;
  readonly now: Date;
  readonly headingLevel?: 2 | 3 | undefined;
};

/** One offer in a list, with what became of it. */
export function OfferSlip({ record, now, headingLevel = 3 }: Props) {
  const Heading = `h${headingLevel}` as const;
  const { offer, homeName, reference, authorityName, outcome } = record;
  const tag = offerTag(record);
  return (
    <li className="hearth-slip">
      <Heading className="govuk-heading-s hearth-slip__title">
        <a className="govuk-link" href={`/provider/offers/${offer.id}`}>
          {homeName} for <span className="hearth-whole">{reference}</span>
        </a>{" "}
        <Tag colour={tag.colour}>{tag.word}</Tag>
      </Heading>
      <p className="govuk-body hearth-slip__facts">
        {authorityName} · <MoneyPerWeek pence={totalPerWeek(offer.weeklyFee, offer.extras)} /> ·
        from {longDate(offer.startOn)}
      </p>
      <p className="govuk-body hearth-slip__facts">
        Prepared by {record.preparedBy}, <When at={record.preparedAt} now={now} />
      </p>
      {offer.status === "stopped" && record.stoppedReason !== "" && (
        <p className="govuk-body hearth-slip__facts">The manager: {record.stoppedReason}</p>
      )}
      {outcome && <p className="govuk-body hearth-slip__facts">{outcomeWords(outcome)}</p>}
    </li>
  );
}
