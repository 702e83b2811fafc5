import type { ReactNode } from "react";

export type ComparedOffer = {
  readonly id: string;
  readonly name: string;
  /** One line below the name: the kind of home and the provider. */
  readonly about: string;
  /** One value for each criterion, in the order of the criteria. */
  readonly values: readonly ReactNode[];
  /** A link or a form below the offer. */
  readonly action?: ReactNode;
};

type Props = {
  readonly label: string;
  readonly headingLevel?: 2 | 3 | undefined;
  readonly criteria: readonly string[];
  readonly offers: readonly ComparedOffer[];
};

/**
 * Offers side by side, each criterion in line across them; on a phone one card below the other.
 * Every value carries its criterion, so that each card can be read alone.
 */
export function OfferComparisonTable({ label, headingLevel = 2, criteria, offers }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section className="hearth-compare" aria-label={label} tabIndex={0}>
      <ul className="hearth-compare__offers">
        {offers.map((offer) => (
          <li key={offer.id} className="hearth-compare__offer">
            <div className="hearth-compare__head">
              <Heading className="hearth-compare__name">{offer.name}</Heading>
              <p className="hearth-compare__about">{offer.about}</p>
            </div>
            <dl className="hearth-compare__values">
              {criteria.map((criterion, index) => (
                <div key={criterion} className="hearth-compare__value">
                  <dt>{criterion}</dt>
                  <dd>{offer.values[index] ?? "Not said"}</dd>
                </div>
              ))}
            </dl>
            {offer.action && <div className="hearth-compare__action">{offer.action}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}
