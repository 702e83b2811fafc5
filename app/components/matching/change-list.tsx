import { NearMiss } from "../product/near-miss.tsx";

export type ChangeStep = {
  readonly code: string;
  readonly key: string;
  readonly amount: number;
  readonly sentence: string;
};

type Props = { readonly misses: readonly ChangeStep[]; readonly headingLevel?: 2 | 3 | undefined };

/** What one change to the referral would bring in, kind by kind; further steps of the same kind stand below it. */
export function ChangeList({ misses, headingLevel }: Props) {
  const kinds = [...new Set(misses.map(({ key }) => key))];
  return kinds.map((kind) => {
    const [first, ...further] = misses.filter(({ key }) => key === kind);
    if (first === undefined) return null;
    return (
      <NearMiss key={kind} change={first.sentence} headingLevel={headingLevel}>
        {first.code === "stay-away" && (
          <p className="govuk-body">
            This place was named to keep the child safe. Ask why before you change it.
          </p>
        )}
        {further.length > 0 && (
          <ul className="hearth-steps govuk-body">
            {further.map(({ amount, sentence }) => (
              <li key={amount}>{sentence}</li>
            ))}
          </ul>
        )}
      </NearMiss>
    );
  });
}
