import type { Readiness } from "../../domain/referral/publishing.ts";
import { sectionLabels } from "../../domain/referral/section-labels.ts";
import { Inset } from "../govuk/inset.tsx";

type Props = { readonly referralId: string; readonly readiness: Readiness };

/** The sections that still need something before homes can read the card; nothing when none does. */
export function SectionsLeft({ referralId, readiness: { missing, toMend } }: Props) {
  const left = [...missing, ...toMend];
  if (left.length === 0) return null;
  return (
    <Inset>
      <p className="govuk-body">Before homes can read it, please look at:</p>
      <ul className="govuk-list govuk-list--bullet">
        {left.map((section) => (
          <li key={section}>
            <a className="govuk-link" href={`/commissioner/referrals/${referralId}/${section}`}>
              {sectionLabels[section]}
            </a>
            {missing.includes(section) ? ": not answered" : ": needs another look"}
          </li>
        ))}
      </ul>
    </Inset>
  );
}
