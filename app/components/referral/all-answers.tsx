import { type ReferralAnswers, referralSections } from "../../domain/referral/referral.ts";
import { SectionSummary } from "./section-summary.tsx";

type Props = {
  readonly referral: { readonly id: string; readonly answers: Partial<ReferralAnswers> };
  readonly authorities: readonly { readonly code: string; readonly name: string }[];
  readonly mayWrite: boolean;
};

/** Every section with what it says. */
export function AllAnswers({ referral, authorities, mayWrite }: Props) {
  const hrefOf = (section: string) => `/commissioner/referrals/${referral.id}/${section}`;
  return (
    <>
      <h2 className="govuk-heading-m">{mayWrite ? "Your answers" : "The answers"}</h2>
      {referralSections.map((section) => (
        <SectionSummary
          key={section}
          section={section}
          answers={referral.answers}
          authorities={authorities}
          changeHref={mayWrite ? hrefOf(section) : undefined}
        />
      ))}
    </>
  );
}
