type Props = {
  readonly invited: number;
  readonly homes: readonly {
    readonly alias: string;
    readonly because: readonly { readonly code: string; readonly sentence: string }[];
  }[];
};

/** Homes that were chosen and could not lawfully say yes, each with what stands against it. */
export function NotInvitedList({ invited, homes }: Props) {
  return (
    <section className="govuk-inset-text" aria-labelledby="not-asked">
      <h2 className="govuk-heading-m" id="not-asked">
        {homes.length === 1 ? "One home was not asked" : `${homes.length} homes were not asked`}
      </h2>
      <p className="govuk-body">
        They could not lawfully take this child.
        {invited > 0 && ` The other ${invited === 1 ? "one has" : `${invited} have`} been asked.`}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {homes.map((home) => (
          <li key={home.alias}>
            <strong>{home.alias}</strong>:{" "}
            {home.because.map((judgement) => judgement.sentence).join(" ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
