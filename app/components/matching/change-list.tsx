import { Button } from "../govuk/button.tsx";
import { Details } from "../govuk/details.tsx";
import { VisuallyHidden } from "../govuk/visually-hidden.tsx";
import { NearMiss } from "../product/near-miss.tsx";

/** The names and values that an address makes a copy by. */
export type CopyFields = readonly (readonly [name: string, value: string])[];

export type ChangeStep = {
  readonly sentence: string;
  /** The same for steps of the same kind of change. */
  readonly kinds: string;
  /** It lets in a place that was named to keep the child safe. */
  readonly protects: boolean;
  readonly address: CopyFields;
};

type Props = {
  readonly referralId: string;
  readonly sets: readonly ChangeStep[];
  readonly headingLevel?: 2 | 3 | undefined;
  /** How many kinds of change stand open; all of them when it is not given. */
  readonly most?: number | undefined;
};

/**
 * What changes to the referral would bring in, kind by kind, each with a button that makes it in a copy of the search.
 * Those after the first `most` are folded away.
 */
export function ChangeList({ referralId, sets, headingLevel, most }: Props) {
  const kinds = [...new Set(sets.map((set) => set.kinds))];
  const card = (kind: string) => (
    <KindOfChange
      key={kind}
      referralId={referralId}
      steps={sets.filter((set) => set.kinds === kind)}
      headingLevel={headingLevel}
    />
  );
  const folded = kinds.slice(most ?? kinds.length);
  return (
    <>
      {kinds.slice(0, most).map(card)}
      {folded.length > 0 && (
        <Details summary={folded.length === 1 ? "1 more change" : `${folded.length} more changes`}>
          {folded.map(card)}
        </Details>
      )}
    </>
  );
}

type KindProps = Pick<Props, "referralId" | "headingLevel"> & {
  readonly steps: readonly ChangeStep[];
};

function KindOfChange({ referralId, steps, headingLevel }: KindProps) {
  const [first, ...further] = steps;
  if (first === undefined) return null;
  return (
    <NearMiss change={first.sentence} headingLevel={headingLevel}>
      {first.protects && (
        <p className="govuk-body">
          This place was named to keep the child safe. Whether it has become safe is a safeguarding
          decision, not a way to find more homes. Ask the child’s social worker why it was named
          before you look.
        </p>
      )}
      <CopyButton referralId={referralId} step={first} />
      {further.map((step) => (
        <Further key={step.sentence} referralId={referralId} step={step} />
      ))}
    </NearMiss>
  );
}

function Further(props: { readonly referralId: string; readonly step: ChangeStep }) {
  return (
    <>
      <p className="hearth-near-miss__further">{props.step.sentence}</p>
      <CopyButton {...props} />
    </>
  );
}

function CopyButton({ referralId, step }: { referralId: string; step: ChangeStep }) {
  return (
    <form method="get" action={`/commissioner/referrals/${referralId}/what-if`}>
      {step.address.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Button variant="secondary">
        See these homes
        <VisuallyHidden>: {step.sentence}</VisuallyHidden>
      </Button>
    </form>
  );
}
