import type { ReferralStatus } from "../../domain/referral/referral.ts";

type Props = {
  readonly referralId: string;
  readonly status: ReferralStatus;
  /** What there is none of yet: "No offer yet." */
  readonly none: string;
  /** What comes of publishing: "homes can make offers". */
  readonly then: string;
};

/** Said on a page of a draft instead of what only a published referral has. Nothing for any other referral. */
export function NotPublished({ referralId, status, none, then }: Props) {
  if (status !== "draft") return null;
  return (
    <p className="govuk-body">
      {none}{" "}
      <a className="govuk-link" href={`/commissioner/referrals/${referralId}/check`}>
        Publish the referral
      </a>{" "}
      so that {then}.
    </p>
  );
}
