type Props = { readonly referralId: string };

/** Said instead of a list while the referral lacks answers that judging needs. */
export function NotYet({ referralId }: Props) {
  return (
    <p className="govuk-body">
      Homes can be shown when the sections about what is needed, the child, brothers and sisters,
      places, needs, risks and the home wanted are answered.{" "}
      <a className="govuk-link" href={`/commissioner/referrals/${referralId}`}>
        Go on with the referral
      </a>
    </p>
  );
}
