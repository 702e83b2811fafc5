import type { ReferralSection } from "#app/domain/referral/referral.ts";
import { sectionLabels } from "#app/domain/referral/section-labels.ts";
import { WarningText } from "../govuk/warning-text.tsx";

type Props = {
  readonly referralId: string;
  readonly differs: readonly string[];
  readonly sections: readonly ReferralSection[];
  readonly protects: boolean;
};

/** Says that a list is a copy, in what it differs, and that nothing has changed; with the way back and the way on. */
export function CopyNotice({ referralId, differs, sections, protects }: Props) {
  const referral = `/commissioner/referrals/${referralId}`;
  return (
    <div className="govuk-inset-text" id="copy">
      <p className="govuk-body">
        <strong>
          This is a copy of the search: {differs.join("; ")}. The referral has not changed.
        </strong>
      </p>
      {protects && (
        <WarningText>
          It shows homes in a place that the child must stay away from. Letting it in is a
          safeguarding decision.
        </WarningText>
      )}
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`${referral}/matches`}>
            Back to the referral’s own list
          </a>
        </li>
        {sections.map((section) => (
          <li key={section}>
            <a className="govuk-link" href={`${referral}/${section}`}>
              Change the referral: {sectionLabels[section].toLowerCase()}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
