import type { Readiness } from "../../domain/referral/publishing.ts";
import { type ReferralAnswers, referralSections } from "../../domain/referral/referral.ts";
import { sectionLabels } from "../../domain/referral/section-labels.ts";
import { Inset } from "../govuk/inset.tsx";
import { SectionSummary } from "./section-summary.tsx";

type Props = {
  readonly referral: { readonly id: string; readonly answers: Partial<ReferralAnswers> };
  readonly readiness: Readiness;
  readonly authorities: readonly { readonly code: string; readonly name: string }[];
  readonly mayWrite: boolean;
};

/** Every section with what it says, after a list of those that still need something. */
export function AllAnswers({ referral, readiness, authorities, mayWrite }: Props) {
  const hrefOf = (section: string) => `/commissioner/referrals/${referral.id}/${section}`;
  const left = [...readiness.missing, ...readiness.toMend];
  return (
    <>
      {left.length > 0 && (
        <Inset>
          <p className="govuk-body">Before homes can read it, please look at:</p>
          <ul className="govuk-list govuk-list--bullet">
            {left.map((section) => (
              <li key={section}>
                <a className="govuk-link" href={hrefOf(section)}>
                  {sectionLabels[section]}
                </a>
                {readiness.missing.includes(section) ? ": not answered" : ": needs another look"}
              </li>
            ))}
          </ul>
        </Inset>
      )}
      <h2 className="govuk-heading-m">Your answers</h2>
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
