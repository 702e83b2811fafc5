import { Details } from "../govuk/details.tsx";

type Props = {
  readonly profile: { readonly name: string; readonly version: number };
  readonly referralId: string;
};

/** What the order rests on, for whoever wants to know or to challenge it. */
export function HowMade({ profile, referralId }: Props) {
  return (
    <Details summary="How this list is made">
      <p className="govuk-body">
        Every home here is lawful for this child and fails none of the must-haves of the referral.
        What a home has not said is never taken as a yes or a no: it widens the score, and is a
        question to ask.
      </p>
      <p className="govuk-body">
        The order is by how well the wishes of the referral are met, on the middle of the score. In
        a tie, the better worst case comes first, then the nearer home. Weights are those of{" "}
        <a className="govuk-link" href="/weights">
          {profile.name}, version {profile.version}
        </a>
        . The fee is shown beside the fit and is no part of it. Ethnicity, religion, language and
        disability count only where the referral states them as a need.
      </p>
      <p className="govuk-body">
        Every list that is shown is kept and can be made again:{" "}
        <a className="govuk-link" href={`/commissioner/referrals/${referralId}/runs`}>
          earlier lists of this referral
        </a>
        .
      </p>
      <p className="govuk-body">Hearth ranks and explains. You decide.</p>
    </Details>
  );
}
