import { HowMade } from "./how-made.tsx";

type Props = {
  readonly referralId: string;
  readonly siblings: number;
  readonly profile: { readonly name: string; readonly version: number };
};

/** The quiet way to everything else about a list. */
export function MoreAboutList({ referralId, siblings, profile }: Props) {
  const referral = `/commissioner/referrals/${referralId}`;
  return (
    <section className="hearth-more" aria-labelledby="more-about">
      <h2 className="govuk-heading-m" id="more-about">
        More about this list
      </h2>
      <ul className="govuk-list">
        {siblings > 0 && (
          <li>
            <a className="govuk-link" href={`${referral}/matches/siblings`}>
              Where the brothers and sisters could live, together or near each other
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href={`${referral}/runs`}>
            Lists that were shown before
          </a>
        </li>
      </ul>
      <HowMade profile={profile} referralId={referralId} />
    </section>
  );
}
