import { distanceBandLabels, distanceBands } from "../../domain/distance/distance.ts";
import { declineReasonLabels, offerStatusLabels } from "../../domain/offer/offer.ts";
import { urgencyFor } from "../../domain/referral/request-rules.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import { Tag } from "../govuk/tag.tsx";
import { longDate } from "../product/dates.ts";
import type { CardHome, CardSlipFacts } from "./card-types.ts";
import { childWords, urgencyColours, urgencyWords } from "./card-words.ts";

type Props = {
  readonly slip: CardSlipFacts;
  readonly today: CalendarDate;
  readonly headingLevel?: 2 | 3 | undefined;
};

/** One referral in a list: the child in a line, when a home is needed, and which of one's homes it is about. */
export function CardSlip({ slip, today, headingLevel = 3 }: Props) {
  const { referralId, card, homes } = slip;
  const urgency = urgencyFor(card.neededBy, today);
  const Heading = `h${headingLevel}` as const;
  const isInvited = homes.some((home) => home.invitedAt !== null);
  const nearest = nearestFirst(homes);
  const isNotAnswered = homes.every((home) => home.offer === null && home.declined === null);
  return (
    <li className={isNotAnswered ? "hearth-slip hearth-slip--new" : "hearth-slip"}>
      <Heading className="govuk-heading-s hearth-slip__title">
        <a className="govuk-link" href={`/provider/referrals/${referralId}`}>
          {childWords(card)}
        </a>{" "}
        <Tag colour={urgencyColours[urgency]}>{urgencyWords[urgency]}</Tag>{" "}
        {isInvited && <Tag colour="purple">Invited</Tag>}{" "}
        {isNotAnswered && <Tag colour="yellow">Not answered</Tag>}
      </Heading>
      <p className="govuk-body hearth-slip__facts">
        {card.authorityName}, <span className="hearth-whole">{card.reference}</span>
        <br />
        Needed by <span className="hearth-whole">{longDate(card.neededBy)}</span>. Answer by{" "}
        <span className="hearth-whole">{longDate(card.answerBy)}</span>.
      </p>
      <ul className="govuk-list hearth-slip__facts">
        {nearest.slice(0, homesShown).map((home) => (
          <li key={home.homeId}>
            {home.homeName}: {distanceBandLabels[home.distanceBand].toLowerCase()} away
            {answerWords(home)}
          </li>
        ))}
        {nearest.length > homesShown && (
          <li>and {nearest.length - homesShown} more of your homes</li>
        )}
      </ul>
    </li>
  );
}

const homesShown = 3;

/** Homes that have answered, then the others, each from near to far. */
function nearestFirst(homes: readonly CardHome[]): readonly CardHome[] {
  const place = ({ offer, declined, distanceBand }: CardHome) =>
    distanceBands.indexOf(distanceBand) - (offer || declined ? distanceBands.length : 0);
  return [...homes].sort((one, other) => place(one) - place(other));
}

/** What the home has answered so far. */
function answerWords(home: CardHome): string {
  if (home.offer) return `. Offer: ${offerStatusLabels[home.offer.status].toLowerCase()}`;
  return home.declined ? `. Said no: ${declineReasonLabels[home.declined].toLowerCase()}` : "";
}
