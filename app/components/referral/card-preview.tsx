import type { ProviderCard } from "../../domain/referral/provider-card.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import { CardFacts } from "../provider/card-facts.tsx";

type Props = { readonly card: ProviderCard | null; readonly today: CalendarDate };

/** The card exactly as homes will read it. */
export function CardPreview({ card, today }: Props) {
  return (
    <section aria-labelledby="card-heading" className="hearth-preview">
      <h2 className="govuk-heading-l" id="card-heading">
        What homes will read
      </h2>
      {card === null ? (
        <p className="govuk-body">The card is shown here when every section is answered.</p>
      ) : (
        <CardFacts card={card} today={today} />
      )}
    </section>
  );
}
