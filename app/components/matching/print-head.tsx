type Props = {
  readonly reference: string;
  /** Today, in words. */
  readonly day: string;
  readonly profile: { readonly name: string; readonly version: number };
};

/** What stands on paper and not on the screen: of what, of when, by which weights, and for whom it is not. */
export function PrintHead({ reference, day, profile }: Props) {
  return (
    <p className="hearth-print-head">
      <strong>Not for sharing with the family.</strong> Referral {reference}, {day}. Weights:{" "}
      {profile.name}, version {profile.version}.
    </p>
  );
}
